using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Metadata;

namespace KnowledgeGraph.Reading.Cutting;

/// <summary>
/// Cuts plain text into blocks. A blank line always ends one; lines that follow each other are one paragraph where they were broken at a margin,
/// or where a line without final punctuation goes on in lower case; else each line is a block.
/// </summary>
/// <param name="standsAlone">Lines that are never part of a paragraph, whatever their length: bylines, dates, share buttons.</param>
internal sealed class PlainTextCutter(Predicate<string> standsAlone)
{
    private const int LongestHeading = 90;
    private const int MostHeadingWords = 14;
    private const int LongestStandalone = 120;

    /// <summary>Blocks in order; each is a paragraph, a heading or a list item.</summary>
    public ImmutableArray<Block> Cut(string text)
    {
        var blocks = new List<Block>();
        var lines = CollectionsMarshal.AsSpan(Line.Split(text));
        for (var start = 0; start < lines.Length;)
        {
            var end = start;
            while (end < lines.Length && !lines[end].IsBlank)
            {
                end++;
            }

            CutRun(text, lines[start..end], blocks);
            start = end + 1;
        }

        MarkHeadings(text, blocks);
        return [.. blocks];
    }

    private void CutRun(string text, ReadOnlySpan<Line> run, List<Block> blocks)
    {
        var wrapped = new WrappedLines(text, run);
        var alone = true;
        for (var i = 0; i < run.Length; i++)
        {
            var line = text.AsSpan(run[i].Start, run[i].Length);
            var mark = ListMark.Length(line);
            var wasAlone = alone;
            alone = run.Length > 1 && line.Length <= LongestStandalone && standsAlone(line.ToString());
            if (i > 0 && mark == 0 && !alone && !wasAlone && wrapped.Continues(run[i - 1], run[i], blocks[^1].Kind == BlockKind.ListItem))
            {
                blocks[^1] = blocks[^1] with { End = run[i].End };
            }
            else if (Prose.Words(line) > 0)
            {
                blocks.Add(new Block(run[i].Start + mark, run[i].End, mark > 0 ? BlockKind.ListItem : BlockKind.Paragraph));
            }
            else
            {
                // A line of signs only, such as "* * *" or "-----", parts the text and is not read.
                alone = true;
            }
        }
    }

    private static void MarkHeadings(string text, List<Block> blocks)
    {
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            if (LooksLikeHeading(text, blocks[i], blocks[i + 1]))
            {
                blocks[i] = blocks[i] with { Kind = BlockKind.Heading };
            }
        }
    }

    private static bool LooksLikeHeading(string text, Block block, Block next)
    {
        var content = text.AsSpan(block.Start, block.End - block.Start);
        if (content.Length > LongestHeading || content.ContainsAny('\n', '\r') || Prose.Words(content) is 0 or > MostHeadingWords)
        {
            return false;
        }

        if (block.Kind == BlockKind.ListItem)
        {
            // "1. Introduction" over a paragraph is a heading; "1. Introduction" over "2. Method" is a table of contents.
            return ListMark.Counts(text.AsSpan(LineStart(text, block.Start))) && next.Kind == BlockKind.Paragraph && !Prose.EndsSentence(content);
        }

        var endsSentence = Prose.LastMark(content) is '.' or '!' or ';' or ',' or '…' || content[^1] == ':' && !char.IsUpper(content[0]);
        return !endsSentence && (char.IsUpper(content[0]) || char.IsDigit(content[0])) && !DateText.Leads(content);
    }

    private static int LineStart(string text, int offset)
    {
        var start = text.LastIndexOfAny(['\n', '\r'], Math.Max(0, offset - 1)) + 1;
        while (char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
