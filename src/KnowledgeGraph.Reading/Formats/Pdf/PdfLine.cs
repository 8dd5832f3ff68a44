using UglyToad.PdfPig.DocumentLayoutAnalysis;

namespace KnowledgeGraph.Reading.Formats.Pdf;

/// <summary>A line of a page.</summary>
/// <param name="Text">Its words with single spaces.</param>
/// <param name="Left">Distance of its first letter from the page's left edge, in points.</param>
/// <param name="Bottom">Height above the page's lower edge as a share of the page's height.</param>
/// <param name="Size">Size of its letters, in points.</param>
/// <param name="IsBold">All of its letters are bold.</param>
internal sealed record PdfLine(string Text, double Left, double Bottom, double Size, bool IsBold)
{
    /// <summary>Takes over a line as the layout analysis found it.</summary>
    public static PdfLine Of(TextLine line, double pageHeight)
    {
        var letters = line.Words.SelectMany(w => w.Letters).ToList();
        var isBold = letters.TrueForAll(l => l.FontName?.Contains("bold", StringComparison.OrdinalIgnoreCase) == true);
        var size = letters.Select(l => l.PointSize).Order().ElementAt(letters.Count / 2);
        var text = string.Join(' ', line.Words.Select(w => w.Text));
        return new PdfLine(text, line.BoundingBox.Left, line.BoundingBox.Bottom / pageHeight, size, isBold);
    }
}
