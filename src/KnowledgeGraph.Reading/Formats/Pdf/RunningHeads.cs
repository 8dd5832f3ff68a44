using System.Text.RegularExpressions;

namespace KnowledgeGraph.Reading.Formats.Pdf;

/// <summary>Takes away what repeats at the edges of pages: running heads, running feet and page numbers.</summary>
internal static partial class RunningHeads
{
    private const double Edge = 0.12;
    private const int FewestPages = 2;

    /// <summary>The pages without them.</summary>
    public static List<List<List<PdfLine>>> Remove(List<List<List<PdfLine>>> pages)
    {
        var counts = pages
            .SelectMany(p => p.SelectMany(b => b).Where(IsAtEdge).Select(Key).Distinct(StringComparer.Ordinal))
            .GroupBy(k => k, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var enough = Math.Max(FewestPages, pages.Count / 4);
        return [.. pages.Select(p => p.Select(b => b.Where(l => !IsRunning(l, counts, enough)).ToList()).Where(b => b.Count > 0).ToList())];
    }

    private static bool IsRunning(PdfLine line, Dictionary<string, int> counts, int enough) =>
        IsAtEdge(line) && (PageNumber().IsMatch(line.Text) || counts[Key(line)] >= enough);

    private static bool IsAtEdge(PdfLine line) => line.Bottom is < Edge or > 1 - Edge;

    /// <summary>Page numbers differ from page to page, the rest of a running head does not.</summary>
    private static string Key(PdfLine line) => Digits().Replace(line.Text, "#").ToLowerInvariant();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\W*(?:page\s+)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|/)\s*\d{1,4})?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();
}
