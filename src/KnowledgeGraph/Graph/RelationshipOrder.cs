namespace KnowledgeGraph.Graph;

/// <summary>By source, relation, target; ordinal.</summary>
public sealed class RelationshipOrder : IComparer<Relationship>
{
    /// <summary>The one instance.</summary>
    public static RelationshipOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(Relationship? x, Relationship? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var by = string.CompareOrdinal(x.Source, y.Source);
        by = by != 0 ? by : string.CompareOrdinal(x.Relation, y.Relation);
        return by != 0 ? by : string.CompareOrdinal(x.Target, y.Target);
    }
}
