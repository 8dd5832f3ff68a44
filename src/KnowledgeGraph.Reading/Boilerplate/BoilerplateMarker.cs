using System.Collections.Immutable;
using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Cutting;

namespace KnowledgeGraph.Reading.Boilerplate;

/// <summary>
/// Marks the blocks that are not the author's text. Cue words decide, together with a block's length and place; then come repetitions,
/// readers' comments behind the article, and headings that head nothing but boilerplate.
/// </summary>
/// <param name="cues">Cue words.</param>
internal sealed class BoilerplateMarker(BoilerplateCues cues)
{
    private const int MostWordsOfAListedLine = 25;
    private const int MostWordsOfACaption = 80;
    private const int FewestWordsOfAnArticle = 60;

    /// <summary>The same blocks with kind and reason set; a caption with a credit becomes two.</summary>
    public ImmutableArray<Block> Mark(string text, ImmutableArray<Block> blocks)
    {
        var marked = new List<Block>(blocks.Length);
        var words = 0;
        string? following = null, rest = null;
        foreach (var block in blocks)
        {
            var visible = HiddenSpans.Visible(text, block);
            var found = block.Kind == BlockKind.Boilerplate ? null : Find(visible, words);
            if (rest is not null || block.Kind == BlockKind.Boilerplate)
            {
                marked.Add(rest is null ? block : Skipped(block, rest));
            }
            else if (found is { } hit)
            {
                marked.AddRange(Apply(text, block, visible, hit));
                rest = hit.Cue.Extent == CueExtent.Rest ? hit.Cue.Reason : null;
                var introduces = hit.Cue.Extent == CueExtent.List || (hit.Cue.Extent == CueExtent.Line && visible.EndsWith(':'));
                following = introduces ? hit.Cue.Reason : following is not null && hit.Cue.Extent == CueExtent.Line ? following : null;
            }
            else if (following is not null && IsListed(block, visible))
            {
                marked.Add(Skipped(block, following));
            }
            else
            {
                following = null;
                words += Prose.Words(visible);
                marked.Add(block);
            }
        }

        ReaderComments.Mark(text, marked);
        Repetitions.Mark(text, marked);
        MarkEmptyHeadings(marked);
        return [.. marked];
    }

    /// <summary>What reaches beyond its own block must look like a label, and an end must have an article before it.</summary>
    private (BoilerplateCue Cue, int Index)? Find(string visible, int words)
    {
        var found = cues.Find(visible);
        return found?.Cue.Extent switch
        {
            CueExtent.List => IsLabel(visible) ? found : null,
            CueExtent.Rest => IsLabel(visible) && words >= FewestWordsOfAnArticle ? found : null,
            _ => found,
        };
    }

    private static bool IsLabel(string visible) => Prose.LastMark(visible) != '.' && Prose.Words(visible) <= MostWordsOfAListedLine;

    /// <summary>The block as boilerplate.</summary>
    public static Block Skipped(Block block, string reason) => block with { Kind = BlockKind.Boilerplate, SkipReason = reason };

    private static bool IsListed(Block block, string visible) =>
        block.Kind == BlockKind.ListItem
        || (block.Kind != BlockKind.Title && !Prose.EndsSentence(visible) && Prose.Words(visible) <= MostWordsOfAListedLine);

    private static IEnumerable<Block> Apply(string text, Block block, string visible, (BoilerplateCue Cue, int Index) hit)
    {
        if (hit.Cue.Extent != CueExtent.Tail)
        {
            return [Skipped(block, hit.Cue.Reason)];
        }

        return Prose.Words(visible) <= MostWordsOfACaption && CreditTail.Find(text, block, visible, hit.Index) is { } tail
            ? CreditTail.Split(text, block, tail, hit.Cue.Reason)
            : [block];
    }

    /// <summary>A heading at the end, behind boilerplate, heads something that was on the page and is not in the text.</summary>
    private static void MarkEmptyHeadings(List<Block> blocks)
    {
        var last = blocks.Count - 1;
        if (last > 0 && blocks[last].Kind is BlockKind.Heading && blocks[last - 1].SkipReason is { } reason)
        {
            blocks[last] = Skipped(blocks[last], reason);
        }
    }
}
