using System.Text.RegularExpressions;

namespace KnowledgeGraph.Export;

/// <summary>
/// Text changed where nobody sees it, so that Gephi's importer leaves it as it is. Gephi makes <c>Infinity</c> of the letters INF anywhere in a
/// text, takes <c>null</c> for a missing value, and loses white space that stands alone between two escaped characters.
/// </summary>
internal static partial class GephiText
{
    private const char WordJoiner = '\u2060';

    /// <summary>Line breaks, tabs and runs of spaces as single spaces.</summary>
    public static string OneLine(string text) => Blanks().Replace(text, " ");

    /// <summary>White space as single spaces; an invisible word joiner inside INF and after a lone null; no-break spaces where spaces would be lost.</summary>
    public static string Protect(string text)
    {
        text = OneLine(text);
        if (text.Contains("INF", StringComparison.Ordinal))
        {
            text = text.Replace("INF", $"I{WordJoiner}NF", StringComparison.Ordinal);
        }

        if (text.AsSpan().IndexOfAny('&', '<', '>') >= 0)
        {
            text = LostSpace().Replace(text, "\u00A0");
        }

        return text == "null" ? text + WordJoiner : text;
    }

    [GeneratedRegex(@"[\t\r\n ]{2,}|[\t\r\n]")]
    private static partial Regex Blanks();

    [GeneratedRegex("(?<=[&<>]|^) (?=[&<>]|$)")]
    private static partial Regex LostSpace();
}
