using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Model;

/// <summary>SHA-256 over text as UTF-8, in lower-case hexadecimal.</summary>
public static class ContentHash
{
    /// <summary>All 64 digits.</summary>
    public static string Full(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The first 16 digits: short enough to read, long enough never to meet twice in one graph.</summary>
    public static string Brief(string text) => Full(text)[..16];
}
