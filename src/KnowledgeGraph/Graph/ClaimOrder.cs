using KnowledgeGraph.Model;

namespace KnowledgeGraph.Graph;

/// <summary>By document id, sentence, source, relation, target, id; ordinal.</summary>
public sealed class ClaimOrder : IComparer<Claim>
{
    /// <summary>The one instance.</summary>
    public static ClaimOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(Claim? x, Claim? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var by = string.CompareOrdinal(x.DocumentId, y.DocumentId);
        by = by != 0 ? by : x.Sentence.CompareTo(y.Sentence);
        by = by != 0 ? by : string.CompareOrdinal(x.Source, y.Source);
        by = by != 0 ? by : string.CompareOrdinal(x.Relation, y.Relation);
        by = by != 0 ? by : string.CompareOrdinal(x.Target, y.Target);
        return by != 0 ? by : string.CompareOrdinal(x.Id, y.Id);
    }
}
