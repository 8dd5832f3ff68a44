using System.Collections.Immutable;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>What a load did; in a dry run, what it would do.</summary>
/// <param name="Parts">In the order of loading.</param>
public sealed record LoadReport(ImmutableArray<PartReport> Parts)
{
    /// <summary>True where the database held exactly this graph already.</summary>
    public bool ChangesNothing => Parts.All(p => p.Added + p.Changed + p.Removed == 0);
}
