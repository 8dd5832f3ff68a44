namespace KnowledgeGraph.Queries;

/// <summary>Finds what somebody who mistyped a name may have meant.</summary>
public static class NearNames
{
    /// <summary>The names that differ from the given one in a third of its letters at most, or hold it; the nearest first, five at most.</summary>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> known) => [.. known
        .Select(k => (Name: k, Distance: Distance(name.ToLowerInvariant(), k.ToLowerInvariant())))
        .Where(k => k.Distance <= Math.Max(1, name.Length / 3) || (name.Length > 2 && k.Name.Contains(name, StringComparison.OrdinalIgnoreCase)))
        .OrderBy(k => k.Distance)
        .ThenBy(k => k.Name, StringComparer.Ordinal)
        .Take(5)
        .Select(k => k.Name)];

    /// <summary>Letters to insert, delete or replace (Levenshtein), one row of the table at a time.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
