using System.Collections.Immutable;
using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Cutting;

namespace KnowledgeGraph.Reading.Metadata;

/// <summary>Finds title, byline and date in the lines above the first paragraph of prose, and the dateline at its beginning.</summary>
/// <param name="words">Vocabulary.</param>
internal sealed class FirstLines(FirstLineWords words)
{
    private const int MostLines = 14;
    private const int MostProse = 3;
    private const int MostTitleWords = 30;
    private const int FewestWordsOfAnItem = 25;
    private const int FewestWordsOfASentence = 9;
    private const int MostWordsOfAFragment = 5;
    private readonly BylineReader _bylines = new(words);

    /// <summary>Whether a line names authors, publisher or date rather than saying something.</summary>
    public bool IsByline(string line) => _bylines.Read(line) is not null;

    /// <summary>The facts found, added to those known, and the blocks with title and bylines marked.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="blocks">Its blocks, boilerplate already marked.</param>
    /// <param name="known">What the format says; it wins over what is found here.</param>
    public (DocumentFacts Facts, ImmutableArray<Block> Blocks) Read(string text, ImmutableArray<Block> blocks, DocumentFacts known)
    {
        var result = blocks.ToBuilder();
        var found = DocumentFacts.None;
        var (hasByline, prose) = (false, 0);
        for (var i = 0; i < result.Count && i < MostLines && prose < MostProse; i++)
        {
            var visible = HiddenSpans.Visible(text, result[i]);
            if (result[i].SkipReason is not null)
            {
                continue;
            }

            if ((_bylines.Read(visible) ?? (IsAboveAbstract(text, result, i) ? BylineReader.Joint(visible) : null)) is { } byline)
            {
                // Behind the first paragraph a date may be that of a quoted text; a name is still the author's.
                found = found.Or(prose == 0 ? byline : DocumentFacts.None with { Authors = byline.Authors });
                hasByline = true;
                result[i] = result[i] with { Kind = BlockKind.Byline };
            }
            else if (IsProse(result[i], visible))
            {
                var dateline = SplitDateline(text, result, i);
                found = prose == 0 ? found.Or(dateline) : found;
                prose++;
            }
            else if (prose == 0 && found.Title is null && IsTitle(result, i, visible, known))
            {
                found = found with { Title = visible };
                result[i] = result[i] with { Kind = BlockKind.Title };
            }
            else if (prose == 0 && (words.Kickers.Contains(visible) || (hasByline && IsFragment(result[i], visible))))
            {
                result[i] = result[i] with { Kind = BlockKind.Byline };
            }
        }

        return (known.Or(found), result.ToImmutable());
    }

    private static bool IsAboveAbstract(string text, ImmutableArray<Block>.Builder blocks, int index) =>
        index + 1 < blocks.Count && HiddenSpans.Visible(text, blocks[index + 1]).StartsWith("abstract", StringComparison.OrdinalIgnoreCase);

    private static bool IsProse(Block block, string visible)
    {
        var count = Prose.Words(visible);
        var ends = Prose.LastMark(visible) is '.' or ':' && !visible.EndsWith("...", StringComparison.Ordinal);
        var fewest = ends ? FewestWordsOfASentence : block.Kind == BlockKind.ListItem ? FewestWordsOfAnItem : MostTitleWords + 1;
        return block.Kind is BlockKind.Paragraph or BlockKind.ListItem && count >= fewest;
    }

    /// <summary>The first line that is no label; where the title is known from elsewhere, the line that gives it.</summary>
    private bool IsTitle(ImmutableArray<Block>.Builder blocks, int index, string visible, DocumentFacts known) =>
        known.Title is { } title
            ? string.Equals(visible, title.Trim(), StringComparison.OrdinalIgnoreCase)
            : blocks[index].Kind == BlockKind.Title
              || (index + 1 < blocks.Count
              && blocks[index].Kind is BlockKind.Heading or BlockKind.Paragraph
              && !words.Kickers.Contains(visible)
              && (blocks[index].Kind == BlockKind.Heading || !EndsWithFullStop(visible))
              && Prose.Words(visible) is > 1 and <= MostTitleWords);

    private static bool EndsWithFullStop(string visible) =>
        Prose.LastMark(visible) == '.' && !visible.EndsWith("...", StringComparison.Ordinal) && !(visible.Length > 3 && visible[^3] == '.');

    private static bool IsFragment(Block block, string visible) =>
        block.Kind == BlockKind.Paragraph && Prose.Words(visible) <= MostWordsOfAFragment && !Prose.EndsSentence(visible);

    private static DocumentFacts SplitDateline(string text, ImmutableArray<Block>.Builder blocks, int index)
    {
        var block = blocks[index];
        if (block.Kind != BlockKind.Paragraph || Dateline.Read(text.AsSpan(block.Start, block.End - block.Start)) is not { } dateline)
        {
            return DocumentFacts.None;
        }

        var split = block.Start + dateline.Length;
        blocks[index] = new Block(block.Start, block.Start + dateline.TextLength, BlockKind.Byline);
        blocks.Insert(index + 1, block with { Start = split, Hidden = [.. block.Hidden.Where(h => h.Start > split)] });
        return dateline.Facts;
    }
}
