using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace KnowledgeGraph.Reading.Formats.Pdf;

/// <summary>Reads the blocks of each page in the order in which a person would: column by column, top to bottom.</summary>
internal static class PdfPages
{
    /// <summary>Per page, per block, its lines.</summary>
    public static List<List<List<PdfLine>>> Read(PdfDocument document) => [.. document.GetPages().Select(ReadPage)];

    private static List<List<PdfLine>> ReadPage(Page page)
    {
        var words = NearestNeighbourWordExtractor.Instance.GetWords(page.Letters).Where(w => !string.IsNullOrWhiteSpace(w.Text)).ToList();
        if (words.Count == 0)
        {
            return [];
        }

        var blocks = UnsupervisedReadingOrderDetector.Instance.Get(DocstrumBoundingBoxes.Instance.GetBlocks(words));
        return [.. blocks.OrderBy(b => b.ReadingOrder).Select(b => b.TextLines.Select(l => PdfLine.Of(l, page.Height)).ToList())];
    }
}
