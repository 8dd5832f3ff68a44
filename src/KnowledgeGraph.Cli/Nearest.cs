namespace KnowledgeGraph.Cli;

/// <summary>Finds what a mistyped word was probably meant to be. For suggestions only: nothing is ever resolved by it.</summary>
internal static class Nearest
{
    /// <summary>The known word with the fewest edits, at most a third of its length; ties in ordinal order. Null if none is near.</summary>
    public static string? To(string word, IEnumerable<string> known) => All(word, known).FirstOrDefault();

    /// <summary>Known words within a third of their length in edits, nearest first; case does not count.</summary>
    public static IEnumerable<string> All(string word, IEnumerable<string> known)
    {
        var lower = word.ToLowerInvariant();
        return known
            .Select(k => (Word: k, Edits: Edits(lower, k.ToLowerInvariant())))
            .Where(c => c.Edits * 3 <= Math.Max(c.Word.Length, 3))
            .OrderBy(c => c.Edits)
            .ThenBy(c => c.Word, StringComparer.Ordinal)
            .Select(c => c.Word);
    }

    private static int Edits(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
