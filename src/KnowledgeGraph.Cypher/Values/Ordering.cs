namespace KnowledgeGraph.Cypher.Values;

/// <summary>
/// The total order of ORDER BY, min and max over all values: maps, nodes, relationships, lists, paths, strings, booleans, numbers
/// (NaN last), null. Strings go by code point, false before true.
/// </summary>
internal sealed class Ordering : IComparer<object?>
{
    public static Ordering Instance { get; } = new();

    public int Compare(object? x, object? y) => (x, y) switch
    {
        (string a, string b) => CompareText(a, b),
        (long a, long b) => a.CompareTo(b),
        (long or double, long or double) => CompareNumbers(x, y),
        (null, null) => 0,
        _ => CompareByRank(x, y),
    };

    /// <summary>By code point: surrogates stand for characters above all others, but are not the highest UTF-16 units.</summary>
    public static int CompareText(string a, string b)
    {
        var length = Math.Min(a.Length, b.Length);
        for (var i = 0; i < length; i++)
        {
            if (a[i] != b[i])
            {
                var bySurrogate = char.IsSurrogate(a[i]).CompareTo(char.IsSurrogate(b[i]));
                return bySurrogate != 0 ? bySurrogate : a[i].CompareTo(b[i]);
            }
        }

        return a.Length.CompareTo(b.Length);
    }

    private int CompareByRank(object? x, object? y)
    {
        var rank = CypherType.RankOf(x).CompareTo(CypherType.RankOf(y));
        return rank != 0 ? rank : (x, y) switch
        {
            (bool a, bool b) => a.CompareTo(b),
            (GraphNode a, GraphNode b) => a.Index.CompareTo(b.Index),
            (GraphRelationship a, GraphRelationship b) => a.Index.CompareTo(b.Index),
            (GraphPath a, GraphPath b) => CompareLists([.. a.Elements()], [.. b.Elements()]),
            (IReadOnlyDictionary<string, object?> a, IReadOnlyDictionary<string, object?> b) => CompareMaps(a, b),
            (IReadOnlyList<object?> a, IReadOnlyList<object?> b) => CompareLists(a, b),
            _ => 0,
        };
    }

    private static int CompareNumbers(object x, object y)
    {
        var (a, b) = (Numbers.ToDouble(x), Numbers.ToDouble(y));
        // Double's own order has NaN first; Cypher has it last.
        return double.IsNaN(a) || double.IsNaN(b) ? double.IsNaN(a).CompareTo(double.IsNaN(b)) : a.CompareTo(b);
    }

    private int CompareLists(IReadOnlyList<object?> a, IReadOnlyList<object?> b)
    {
        for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
        {
            var by = Compare(a[i], b[i]);
            if (by != 0)
            {
                return by;
            }
        }

        return a.Count.CompareTo(b.Count);
    }

    private int CompareMaps(IReadOnlyDictionary<string, object?> a, IReadOnlyDictionary<string, object?> b)
    {
        var (left, right) = (a.Keys.Order(StringComparer.Ordinal).ToList(), b.Keys.Order(StringComparer.Ordinal).ToList());
        var by = a.Count.CompareTo(b.Count);
        by = by != 0 ? by : CompareLists(left, right);
        return by != 0 ? by : CompareLists([.. left.Select(k => a[k])], [.. right.Select(k => b[k])]);
    }
}
