using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Export;

/// <summary>Reads relationships and claims side by side, so that each edge has its evidence at hand and no more than one is in memory.</summary>
internal sealed class ExportEdges
{
    private readonly IGraphSource _graph;
    private readonly Ontology _ontology;
    private readonly Citations _citations;

    public ExportEdges(IGraphSource graph, Ontology ontology, Citations citations)
    {
        _graph = graph;
        _ontology = ontology;
        _citations = citations;
    }

    /// <summary>By source, relation, target.</summary>
    public IEnumerable<ExportEdge> Read()
    {
        using var claims = _graph.ClaimsByTriple().GetEnumerator();
        var more = claims.MoveNext();
        foreach (var relationship in _graph.Relationships())
        {
            Claim? example = null;
            Period? period = null;
            for (; more && Compare(claims.Current, relationship) <= 0; more = claims.MoveNext())
            {
                if (Compare(claims.Current, relationship) == 0)
                {
                    example = Better(example, claims.Current);
                    period = Union(period, ClaimTime.Of(claims.Current, _citations.PublishedOn(claims.Current)));
                }
            }

            yield return new ExportEdge(relationship, _ontology.Relation(relationship.Relation), example, period);
        }
    }

    private static Claim Better(Claim? kept, Claim next) =>
        kept is null || (next.Polarity, -next.Confidence).CompareTo((kept.Polarity, -kept.Confidence)) < 0 ? next : kept;

    private static Period? Union(Period? x, Period? y) => x is { } first && y is { } second ? first.Union(second) : x ?? y;

    private static int Compare(Claim claim, Relationship relationship)
    {
        var by = string.CompareOrdinal(claim.Source, relationship.Source);
        by = by != 0 ? by : string.CompareOrdinal(claim.Relation, relationship.Relation);
        return by != 0 ? by : string.CompareOrdinal(claim.Target, relationship.Target);
    }
}
