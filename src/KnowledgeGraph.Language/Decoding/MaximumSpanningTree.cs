namespace KnowledgeGraph.Language.Decoding;

/// <summary>Finds the best tree over the words of a sentence (Chu-Liu/Edmonds) with exactly one word on the root.</summary>
internal static class MaximumSpanningTree
{
    /// <summary>The head of each word; −1 for the one that hangs on the root. Equal scores are decided for the head that comes first.</summary>
    /// <param name="words">Number of words, at least 1.</param>
    /// <param name="scores">Words × (words + 1): the score of each possible head; column 0 is the root, column i + 1 word i (never taken by word i itself).</param>
    public static int[] Find(int words, ReadOnlySpan<float> scores)
    {
        var heads = new int[words];
        if (!TryGreedy(scores, heads))
        {
            // Every tree has at least one arc from the root. With a price on these arcs that no other scores outweigh, the best tree has just one.
            var (lowest, highest) = Range(scores);
            var graph = new ArcGraph(words + 1, scores, rootPrice: 1 + ((highest - lowest) * words));
            graph.Solve();
            graph.CopyHeads(heads);
        }

        return heads;
    }

    // The best head of each word by itself: nearly always a tree already.
    private static bool TryGreedy(ReadOnlySpan<float> scores, int[] heads)
    {
        var roots = 0;
        for (var word = 0; word < heads.Length; word++)
        {
            heads[word] = BestHead(scores.Slice(word * (heads.Length + 1), heads.Length + 1), word);
            roots += heads[word] < 0 ? 1 : 0;
        }

        return roots == 1 && !HasCycle(heads);
    }

    private static int BestHead(ReadOnlySpan<float> row, int word)
    {
        var best = -1;
        for (var head = 0; head < row.Length - 1; head++)
        {
            if (head != word && row[head + 1] > row[best + 1])
            {
                best = head;
            }
        }

        return best;
    }

    private static bool HasCycle(int[] heads)
    {
        Span<int> seen = heads.Length <= 512 ? stackalloc int[heads.Length] : new int[heads.Length];
        seen.Clear();
        for (var word = 0; word < heads.Length; word++)
        {
            var at = word;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = word + 1;
                at = heads[at];
            }

            if (at >= 0 && seen[at] == word + 1)
            {
                return true;
            }
        }

        return false;
    }

    private static (double Lowest, double Highest) Range(ReadOnlySpan<float> scores)
    {
        var (lowest, highest) = (double.MaxValue, double.MinValue);
        foreach (var score in scores)
        {
            lowest = Math.Min(lowest, score);
            highest = Math.Max(highest, score);
        }

        return (lowest, highest);
    }
}
