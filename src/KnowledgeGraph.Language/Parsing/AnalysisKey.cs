using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Language.Parsing;

/// <summary>What an analysis is kept under: half of a SHA-256, so that two sentences never meet.</summary>
internal static class AnalysisKey
{
    /// <summary>The key of a sentence's words for a version of the parser.</summary>
    public static UInt128 Of(ReadOnlySpan<TokenSpan> words, string version)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, version);
        foreach (var word in words)
        {
            Append(hash, word.Form);
        }

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(digest);
        return BinaryPrimitives.ReadUInt128BigEndian(digest);
    }

    // A word's length goes first: "ab c" and "a bc" differ.
    private static void Append(IncrementalHash hash, string text)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, text.Length);
        hash.AppendData(length);
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}
