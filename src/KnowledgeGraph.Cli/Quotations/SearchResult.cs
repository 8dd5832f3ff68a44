using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli.Quotations;

/// <summary>Claims that were asked for.</summary>
/// <param name="Claims">By relation in the order of the ontology, then by document and sentence.</param>
/// <param name="Miss">Where there are none: why, and what there is instead. Null otherwise.</param>
internal sealed record SearchResult(IReadOnlyList<Claim> Claims, string? Miss);
