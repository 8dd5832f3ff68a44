namespace KnowledgeGraph.Cypher.Values;

/// <summary>When two rows are one group: every value is equivalent to that in the same place.</summary>
internal sealed class RowEquivalence : IEqualityComparer<object?[]>
{
    public static RowEquivalence Instance { get; } = new();

    public bool Equals(object?[]? x, object?[]? y) => x is not null && y is not null && Equivalence.Instance.SameItems(x, y);

    public int GetHashCode(object?[] obj) => Equivalence.Instance.HashOf(obj);
}
