namespace KnowledgeGraph.Evaluation.Claims;

/// <summary>Two entities by name and the relation, or family of relations, between them. Ordered by source, relation, target; ordinal.</summary>
/// <param name="Source">Where the relation starts; of a symmetric relation the first name.</param>
/// <param name="Relation">Name of the relation type.</param>
/// <param name="Target">Where it points to.</param>
public readonly record struct Triple(string Source, string Relation, string Target) : IComparable<Triple>
{
    /// <inheritdoc/>
    public int CompareTo(Triple other)
    {
        var by = string.CompareOrdinal(Source, other.Source);
        by = by != 0 ? by : string.CompareOrdinal(Relation, other.Relation);
        return by != 0 ? by : string.CompareOrdinal(Target, other.Target);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Source} {Relation} {Target}";

    /// <summary>True where the left comes first.</summary>
    public static bool operator <(Triple left, Triple right) => left.CompareTo(right) < 0;

    /// <summary>True where the left comes first or both are equal.</summary>
    public static bool operator <=(Triple left, Triple right) => left.CompareTo(right) <= 0;

    /// <summary>True where the right comes first.</summary>
    public static bool operator >(Triple left, Triple right) => left.CompareTo(right) > 0;

    /// <summary>True where the right comes first or both are equal.</summary>
    public static bool operator >=(Triple left, Triple right) => left.CompareTo(right) >= 0;
}
