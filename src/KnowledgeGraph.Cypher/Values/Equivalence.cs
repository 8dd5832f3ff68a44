namespace KnowledgeGraph.Cypher.Values;

/// <summary>
/// When two values are one group, one distinct value or one key: like <see cref="Equality"/>, but null is null and NaN is NaN.
/// </summary>
internal sealed class Equivalence : IEqualityComparer<object?>
{
    public static Equivalence Instance { get; } = new();

    public new bool Equals(object? x, object? y) => ReferenceEquals(x, y) || (x, y) switch
    {
        (null, _) or (_, null) => false,
        (string a, string b) => a == b,
        (long a, long b) => a == b,
        (double a, double b) => a.Equals(b) || a == b,
        (IReadOnlyDictionary<string, object?> a, IReadOnlyDictionary<string, object?> b) =>
            a.Count == b.Count && a.All(p => b.ContainsKey(p.Key) && Equals(p.Value, b[p.Key])),
        (IReadOnlyList<object?> a, IReadOnlyList<object?> b) => SameItems(a, b),
        _ => Equality.AreEqual(x, y) ?? false,
    };

    public int GetHashCode(object? obj) => obj switch
    {
        null => 0,
        GraphNode node => node.Index,
        string s => s.GetHashCode(),
        // 1 and 1.0 are one value, so both hash as floats.
        long n => ((double)n).GetHashCode(),
        double d => (d == 0 ? 0.0 : d).GetHashCode(),
        GraphRelationship relationship => ~relationship.Index,
        IReadOnlyDictionary<string, object?> map => map.Aggregate(map.Count, (hash, p) => hash ^ HashCode.Combine(p.Key, GetHashCode(p.Value))),
        IReadOnlyList<object?> list => HashOf(list),
        _ => obj.GetHashCode(),
    };

    public int HashOf(IReadOnlyList<object?> list)
    {
        var hash = new HashCode();
        for (var i = 0; i < list.Count; i++)
        {
            hash.Add(GetHashCode(list[i]));
        }

        return hash.ToHashCode();
    }

    public bool SameItems(IReadOnlyList<object?> a, IReadOnlyList<object?> b)
    {
        if (a.Count != b.Count)
        {
            return false;
        }

        for (var i = 0; i < a.Count; i++)
        {
            if (!Equals(a[i], b[i]))
            {
                return false;
            }
        }

        return true;
    }
}
