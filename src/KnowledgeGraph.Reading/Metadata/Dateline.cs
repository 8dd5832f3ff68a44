using System.Text.RegularExpressions;

namespace KnowledgeGraph.Reading.Metadata;

/// <summary>Place, date and agency at the beginning of a report: <c>SEOUL, Nov 12 (Agency) –</c>.</summary>
/// <param name="TextLength">Characters up to the agency or date.</param>
/// <param name="Length">Characters up to the report's first word.</param>
/// <param name="Facts">Date and agency, where it gives them.</param>
internal sealed partial record Dateline(int TextLength, int Length, DocumentFacts Facts)
{
    private const int Longest = 100;

    /// <summary>Reads it; null if the paragraph begins at once.</summary>
    public static Dateline? Read(ReadOnlySpan<char> paragraph)
    {
        var match = Pattern().Match(paragraph[..Math.Min(paragraph.Length, Longest)].ToString());
        if (!match.Success)
        {
            return null;
        }

        var agency = match.Groups["agency"];
        var facts = new DocumentFacts(Publisher: agency.Success ? agency.Value : null, Published: DateText.Find(match.Value)?.Date);
        return new Dateline(match.Groups["line"].Value.TrimEnd().Length, match.Length, facts);
    }

    [GeneratedRegex(
        @"^(?<line>\p{Lu}{2}[\p{Lu} .'’/\-]{1,40}(?:,\s[^–—()]{3,30}?)?(?:\s?\((?<agency>[^()]{2,30})\))?)" +
        @"\s*(?:–|—|--|(?<=\s)-(?=\s)|:)\s+(?=[\p{Lu}""“'‘\d])")]
    private static partial Regex Pattern();
}
