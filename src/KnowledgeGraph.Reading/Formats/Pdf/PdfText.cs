using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Cutting;

namespace KnowledgeGraph.Reading.Formats.Pdf;

/// <summary>Makes paragraphs of lines: broken words are repaired, and a paragraph that goes on in the next column or page is one.</summary>
internal sealed class PdfText
{
    private const double LargerThanBody = 1.15;
    private const double Indent = 6;
    private const int MostHeadingWords = 25;

    private readonly List<List<PdfLine>> _blocks;
    private readonly double _bodySize;
    private readonly Hyphenation _hyphenation = new();
    private readonly BlockWriter _writer = new();
    private string _open = "";
    private BlockKind _kind;

    /// <summary>Takes pages without running heads, blocks in reading order.</summary>
    public PdfText(List<List<List<PdfLine>>> pages)
    {
        _blocks = [.. pages.SelectMany(p => p)];
        if (_blocks.Count == 0)
        {
            throw new InputException("no text: the pages are pictures or empty; run text recognition first");
        }

        _bodySize = BodySize(_blocks.SelectMany(b => b));
        foreach (var line in _blocks.SelectMany(b => b))
        {
            _hyphenation.Learn(line.Text);
        }
    }

    /// <summary>Writes the blocks.</summary>
    public BlockWriter Write()
    {
        foreach (var block in _blocks)
        {
            var left = block.Min(l => l.Left);
            for (var i = 0; i < block.Count; i++)
            {
                Add(block[i], i == 0 ? null : block[i - 1], left);
            }
        }

        Close();
        return _writer;
    }

    private void Add(PdfLine line, PdfLine? above, double left)
    {
        var kind = KindOf(line);
        var mark = ListMark.Length(line.Text);
        var startsItem = kind == BlockKind.Paragraph && mark > 0 && !ListMark.Counts(line.Text);
        var goesOn = _open.Length > 0 && !startsItem && SameKind(kind)
            && (above is null ? GoesOnElsewhere(line) : !StartsParagraph(line, above, left));
        if (goesOn)
        {
            _open = _hyphenation.Join(_open, line.Text);
            return;
        }

        Close();
        _open = startsItem ? line.Text[mark..] : line.Text;
        _kind = startsItem ? BlockKind.ListItem : kind;
    }

    private bool SameKind(BlockKind kind) => kind == _kind || (kind == BlockKind.Paragraph && _kind == BlockKind.ListItem);

    /// <summary>In the next column or on the next page a paragraph goes on if it was not at the end of a sentence.</summary>
    private bool GoesOnElsewhere(PdfLine line) =>
        _kind != BlockKind.Heading && !Prose.EndsSentence(_open) && (char.IsLower(line.Text[0]) || _open[^1] is '-' or ',');

    private static bool StartsParagraph(PdfLine line, PdfLine above, double left) =>
        line.Left > left + Indent && above.Left <= left + Indent && Prose.EndsSentence(above.Text);

    private BlockKind KindOf(PdfLine line)
    {
        var stands = line.Size > _bodySize * LargerThanBody || (line.IsBold && !Prose.EndsSentence(line.Text));
        return stands && Prose.Words(line.Text) <= MostHeadingWords ? BlockKind.Heading : BlockKind.Paragraph;
    }

    private void Close()
    {
        _writer.Write(_kind, _open);
        _open = "";
    }

    /// <summary>The size in which most letters are set.</summary>
    private static double BodySize(IEnumerable<PdfLine> lines) =>
        lines.GroupBy(l => Math.Round(l.Size, 1)).OrderByDescending(g => g.Sum(l => l.Text.Length)).ThenBy(g => g.Key).First().Key;
}
