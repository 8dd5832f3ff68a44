using System.Text.RegularExpressions;

namespace KnowledgeGraph.Export;

/// <summary>
/// Text changed where nobody sees it, so that Gephi's importer leaves it as it is. Gephi makes <c>Infinity</c> of the letters INF anywhere in a
/// text and takes <c>null</c> for a missing value.
/// </summary>
internal static partial class GephiText
{
    private const char WordJoiner = '\u2060';

    /// <summary>Line breaks, tabs and runs of spaces as single spaces.</summary>
    public static string OneLine(string text) =>
        text.AsSpan().IndexOfAny('\t', '\r', '\n') >= 0 || text.Contains("  ", StringComparison.Ordinal) ? Blanks().Replace(text, " ") : text;

    /// <summary>White space as single spaces; an invisible word joiner inside INF and after a lone null.</summary>
    public static string Protect(string text)
    {
        text = OneLine(text);
        if (text.Contains("INF", StringComparison.Ordinal))
        {
            text = text.Replace("INF", $"I{WordJoiner}NF", StringComparison.Ordinal);
        }

        return text == "null" ? text + WordJoiner : text;
    }

    [GeneratedRegex(@"[\t\r\n ]{2,}|[\t\r\n]")]
    private static partial Regex Blanks();
}
