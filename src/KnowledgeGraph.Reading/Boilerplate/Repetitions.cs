using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Cutting;

namespace KnowledgeGraph.Reading.Boilerplate;

/// <summary>Marks what stands in the text before: a repeated title or paragraph, and a pull quote taken from a paragraph above it.</summary>
internal static class Repetitions
{
    private const string Reason = "repeated";
    private const int FewestWords = 4;
    private const int FewestWordsOfAQuote = 8;
    private const int MostLettersOfAQuote = 400;
    private const int ParagraphsLookedBack = 8;

    /// <summary>Marks every block but the first of those that read alike.</summary>
    public static void Mark(string text, List<Block> blocks)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var above = new Queue<string>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].SkipReason is not null)
            {
                continue;
            }

            var visible = HiddenSpans.Visible(text, blocks[i]).Trim(' ', '"', '.', '…').ToLowerInvariant();
            if (Prose.Words(visible) < FewestWords)
            {
                continue;
            }

            if (!seen.Add(ContentHash.Brief(visible)) || IsPullQuote(visible, above))
            {
                blocks[i] = BoilerplateMarker.Skipped(blocks[i], Reason);
            }
            else if (blocks[i].Kind == BlockKind.Paragraph)
            {
                above.Enqueue(visible);
                _ = above.Count > ParagraphsLookedBack && above.TryDequeue(out _);
            }
        }
    }

    private static bool IsPullQuote(string visible, IEnumerable<string> above) =>
        visible.Length <= MostLettersOfAQuote
        && Prose.Words(visible) >= FewestWordsOfAQuote
        && above.Any(p => p.Contains(visible, StringComparison.Ordinal));
}
