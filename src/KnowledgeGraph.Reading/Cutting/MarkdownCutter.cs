using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Reading.Cutting;

/// <summary>
/// Cuts Markdown into blocks that begin and end without markup; markup inside a block is hidden. Code is no prose and is skipped;
/// rules, link definitions and comments are markup and belong to no block.
/// </summary>
internal sealed class MarkdownCutter
{
    private const int LongestWrappedLine = 120;
    private const int MostBoldHeadingWords = 14;
    private readonly string _text;
    private readonly List<Block> _blocks = [];
    private readonly List<(int Start, int End)> _prefixes = [];
    private Block? _open;
    private Line _last;

    private MarkdownCutter(string text) => _text = text;

    /// <summary>Blocks of the text from an offset on.</summary>
    public static ImmutableArray<Block> Cut(string text, int start = 0)
    {
        var cutter = new MarkdownCutter(text);
        cutter.ReadLines(Line.Split(text).SkipWhile(l => l.Start < start && l.End <= start));
        return [.. cutter._blocks];
    }

    /// <summary>Whether a text that does not say so is written in Markdown: it has at least two headings, links or lines in bold.</summary>
    public static bool LooksLikeMarkdown(string text)
    {
        int headings = 0, others = 0;
        foreach (var line in Line.Split(text[..Math.Min(text.Length, 100_000)]))
        {
            var content = text.AsSpan(line.Start, line.Length);
            headings += HeadingMark(content) > 0 ? 1 : 0;
            others += content.Contains("](", StringComparison.Ordinal) || content.StartsWith("**") || content.StartsWith("![") ? 1 : 0;
        }

        return headings + others > 1;
    }

    private void ReadLines(IEnumerable<Line> lines)
    {
        var fence = '\0';
        foreach (var line in lines)
        {
            var content = _text.AsSpan(line.Start, line.Length);
            if (content.StartsWith("```") || content.StartsWith("~~~"))
            {
                Close();
                fence = fence == '\0' ? content[0] : fence == content[0] ? '\0' : fence;
            }
            else if (fence != '\0' && !line.IsBlank)
            {
                Close();
                _blocks.Add(new Block(line.Start, line.End, BlockKind.Boilerplate, "code"));
            }
            else
            {
                ReadLine(WithoutQuoteMark(line));
            }

            _last = line;
        }

        Close();
    }

    private void ReadLine(Line line)
    {
        var content = _text.AsSpan(line.Start, line.Length);
        var heading = HeadingMark(content);
        var mark = heading > 0 ? 0 : ListMark.Length(content);
        if (IsUnderline(content) && _open is { Kind: BlockKind.Paragraph })
        {
            _open = _open with { Kind = BlockKind.Heading };
            Close();
        }
        else if (Prose.Words(content) == 0 || IsMarkupOnly(content))
        {
            Close();
        }
        else if (heading > 0)
        {
            Close();
            var end = line.Start + content.TrimEnd("# \t").Length;
            Add(new Block(line.Start + heading, Math.Max(end, line.Start + heading), BlockKind.Heading));
        }
        else if (content[0] == '|')
        {
            Close();
            AddCells(line);
        }
        else if (mark == 0 && _open is not null && !IsParagraphOfItsOwn())
        {
            _prefixes.Add((_open.End, line.Start));
            _open = _open with { End = line.End };
        }
        else
        {
            Close();
            _open = new Block(line.Start + mark, line.End, mark > 0 ? BlockKind.ListItem : BlockKind.Paragraph);
        }
    }

    /// <summary>Texts written without Markdown tools often put each paragraph on one line with no blank line between.</summary>
    private bool IsParagraphOfItsOwn() =>
        _last.Length > LongestWrappedLine && Prose.EndsSentence(_text.AsSpan(_last.Start, _last.Length));

    private Line WithoutQuoteMark(Line line)
    {
        var start = line.Start;
        while (start < line.End && _text[start] == '>')
        {
            start = Line.Trim(_text, start + 1, line.End).Start;
        }

        return new Line(start, line.End, line.Indent);
    }

    private void AddCells(Line row)
    {
        var start = row.Start + 1;
        for (var i = start; i <= row.End; i++)
        {
            if (i == row.End || (_text[i] == '|' && _text[i - 1] != '\\'))
            {
                Add(new Block(start, i, BlockKind.ListItem));
                start = i + 1;
            }
        }
    }

    private void Close()
    {
        if (_open is { } block)
        {
            _open = null;
            Add(block);
        }

        _prefixes.Clear();
    }

    private void Add(Block block)
    {
        var hidden = MarkdownInline.Find(_text, block.Start, block.End);
        // A line end stays visible as the space between two words; the quote mark behind it does not.
        hidden.AddRange(_prefixes.Select(p => (Line.Trim(_text, p.Start, p.End).Start, p.End)).Where(p => p.Item1 < p.End));
        hidden.Sort();
        if (HiddenSpans.Trimmed(_text, block, hidden) is { } trimmed && Prose.Words(_text.AsSpan(trimmed.Start, trimmed.End - trimmed.Start)) > 0)
        {
            _blocks.Add(trimmed with { Kind = KindOf(block, trimmed) });
        }
    }

    private BlockKind KindOf(Block whole, Block trimmed)
    {
        var raw = _text.AsSpan(whole.Start, whole.End - whole.Start);
        var content = _text.AsSpan(trimmed.Start, trimmed.End - trimmed.Start);
        var isBold = raw.StartsWith("**") && raw.EndsWith("**") && trimmed.Hidden.IsEmpty;
        return whole.Kind != BlockKind.Paragraph ? whole.Kind
            : raw.StartsWith("![") && trimmed.Hidden.IsEmpty ? BlockKind.Caption
            : isBold && Prose.Words(content) <= MostBoldHeadingWords && !Prose.EndsSentence(content) ? BlockKind.Heading
            : BlockKind.Paragraph;
    }

    private static int HeadingMark(ReadOnlySpan<char> line)
    {
        var marks = line.Length - line.TrimStart('#').Length;
        return marks is > 0 and <= 6 && marks < line.Length && char.IsWhiteSpace(line[marks]) ? marks + 1 : 0;
    }

    private static bool IsUnderline(ReadOnlySpan<char> line) => line.Length > 1 && (line.TrimStart('=').IsEmpty || line.TrimStart('-').IsEmpty);

    /// <summary>A link definition, or a line of tags and comments.</summary>
    private static bool IsMarkupOnly(ReadOnlySpan<char> line)
    {
        if (line[0] == '[')
        {
            var close = line.IndexOf("]:", StringComparison.Ordinal);
            return close > 0 && line[1] != '^' && !line[(close + 2)..].Trim().Contains(' ');
        }

        return line[0] == '<' && line[^1] == '>' && line[1..^1].IndexOfAny('<', '>') < 0;
    }
}
