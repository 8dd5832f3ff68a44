using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Cutting;

namespace KnowledgeGraph.Reading.Boilerplate;

/// <summary>
/// Finds a picture's credit at the end of its caption: the last bracket, or a last sentence of a few words that begins with the cue
/// (<c>Photo: Kremlin.ru</c>) or joins names by strokes (<c>Nemenov/AFP/Getty Images</c>). A sentence about a picture is prose.
/// </summary>
internal static class CreditTail
{
    private const int MostWords = 8;
    private const int FewestWordsOfACaption = 3;

    /// <summary>Offset in the document at which the credit begins; null if the cue stands in running prose.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="block">The caption.</param>
    /// <param name="visible">What a reader sees of it.</param>
    /// <param name="index">Where in <paramref name="visible"/> the cue stands.</param>
    public static int? Find(string text, Block block, string visible, int index)
    {
        var open = visible.LastIndexOf('(', Math.Min(index, visible.Length - 1));
        var close = open < 0 ? -1 : visible.IndexOf(')', open);
        var start = close > index ? open : SentenceStart(visible, index);
        var isLast = close > index ? Prose.Words(visible.AsSpan(close)) == 0 : IsCredit(visible.AsSpan(start), index - start);
        return isLast ? Offset(text, block, start) : null;
    }

    /// <summary>The caption without its credit, and the credit; only the credit where next to nothing stands before it.</summary>
    public static IEnumerable<Block> Split(string text, Block block, int tail, string reason)
    {
        var head = Line.Trim(text, block.Start, tail);
        if (Prose.Words(text.AsSpan(head.Start, head.Length)) < FewestWordsOfACaption)
        {
            return [BoilerplateMarker.Skipped(block, reason)];
        }

        return
        [
            block with { End = head.End, Kind = BlockKind.Caption, Hidden = [.. block.Hidden.Where(h => h.End < head.End)] },
            new Block(tail, block.End, BlockKind.Boilerplate, reason) { Hidden = [.. block.Hidden.Where(h => h.Start > tail)] },
        ];
    }

    private static bool IsCredit(ReadOnlySpan<char> sentence, int cue) =>
        Prose.Words(sentence) <= MostWords && (cue == 0 || sentence.ContainsAny('/', '|'));

    private static int SentenceStart(string visible, int index)
    {
        for (var i = Math.Min(index, visible.Length - 1); i > 1; i--)
        {
            if (visible[i - 1] == ' ' && visible[i - 2] is '.' or '!' or '?' or '|')
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>Where a place in the visible text lies in the document: as many visible characters are before it.</summary>
    private static int Offset(string text, Block block, int index)
    {
        var wanted = index - HiddenSpans.Visible(text, block)[..index].Count(c => c == ' ');
        var hidden = 0;
        for (var i = block.Start; i < block.End; i++)
        {
            if (hidden < block.Hidden.Length && block.Hidden[hidden].Start == i)
            {
                i = block.Hidden[hidden++].End - 1;
            }
            else if (!char.IsWhiteSpace(text[i]) && wanted-- == 0)
            {
                return i;
            }
        }

        return block.End;
    }
}
