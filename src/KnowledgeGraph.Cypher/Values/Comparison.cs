namespace KnowledgeGraph.Cypher.Values;

/// <summary>Cypher's <c>&lt;</c> and its kin: null where two values cannot be compared.</summary>
internal static class Comparison
{
    /// <summary>Negative, zero or positive; null for unlike types, null values and everything without an order.</summary>
    public static int? Compare(object? left, object? right) => (left, right) switch
    {
        (long a, long b) => a.CompareTo(b),
        (long or double, long or double) => Numbers.ToDouble(left).CompareTo(Numbers.ToDouble(right)),
        (string a, string b) => Ordering.CompareText(a, b),
        (bool a, bool b) => a.CompareTo(b),
        (IReadOnlyDictionary<string, object?>, _) or (_, IReadOnlyDictionary<string, object?>) => null,
        (IReadOnlyList<object?> a, IReadOnlyList<object?> b) => CompareLists(a, b),
        _ => null,
    };

    /// <summary>True where one of two numbers is NaN: every comparison with it is false, not unknown.</summary>
    public static bool InvolvesNaN(object? left, object? right) =>
        (left is double.NaN && right is long or double) || (right is double.NaN && left is long or double);

    private static int? CompareLists(IReadOnlyList<object?> a, IReadOnlyList<object?> b)
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
}
