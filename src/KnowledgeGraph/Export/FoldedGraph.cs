using System.Collections.Immutable;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Export;

/// <summary>
/// A graph with one edge for every two entities that have any relationship, whatever its type and direction: COOPERATION or CONFLICT by the sign
/// of their signed weights' sum, TIE where that is 0. Weight adds up all of them, so that it stays above 0; <see cref="Relationship.SignedWeight"/>
/// adds up the signed ones. The edge starts at the end with the smaller id. All pairs are held in memory.
/// </summary>
public sealed class FoldedGraph : IGraphSource
{
    private static readonly ImmutableArray<RelationType> Types =
    [
        Type("CONFLICT", "conflict", -1),
        Type("COOPERATION", "cooperation", 1),
        Type("TIE", "structure", 0),
    ];

    private readonly IGraphSource _graph;
    private readonly Lazy<SortedDictionary<(string Source, string Target), FoldedPair>> _pairs;

    /// <summary>Reads the relationships when they are first asked for.</summary>
    public FoldedGraph(IGraphSource graph)
    {
        _graph = graph;
        _pairs = new(Fold);
    }

    /// <summary>The ontology with the three types of folded edges.</summary>
    public static Ontology Extend(Ontology ontology) => new(ontology.Version, ontology.Kinds, [.. ontology.Relations, .. Types]);

    /// <inheritdoc/>
    public IEnumerable<DocumentNode> Documents() => _graph.Documents();

    /// <inheritdoc/>
    /// <remarks>Without measures: those of single relationships are not those of folded ones.</remarks>
    public IEnumerable<EntityNode> Entities() => _graph.Entities().Select(e => e with { Measures = null });

    /// <inheritdoc/>
    public IEnumerable<Relationship> Relationships() => _pairs.Value
        .Select(p => p.Value.Build(p.Key.Source, p.Key.Target))
        .GroupBy(r => r.Source)
        .SelectMany(g => g.Order(RelationshipOrder.Instance));

    /// <inheritdoc/>
    /// <remarks>The claims keep their own relation.</remarks>
    public IEnumerable<Claim> Claims() => _graph.Claims();

    /// <inheritdoc/>
    /// <remarks>The claims of all relationships that the edge adds up, as claims of the edge: with its ends and type.</remarks>
    public IEnumerable<Claim> ClaimsOf(string source, string relation, string target) => _pairs.Value.TryGetValue((source, target), out var pair)
        ? pair.Parts.SelectMany(p => _graph.ClaimsOf(p.Source, p.Relation, p.Target)).Order(ClaimOrder.Instance)
            .Select(c => c with { Source = source, Relation = relation, Target = target })
        : [];

    /// <inheritdoc/>
    public IEnumerable<EntityMention> Mentions() => _graph.Mentions();

    private static RelationType Type(string name, string family, int sign) => new(
        name, family, sign, Symmetric: true, [.. Kinds.All], [.. Kinds.All], "all relationships of two entities, added up", null);

    private SortedDictionary<(string Source, string Target), FoldedPair> Fold()
    {
        var order = Comparer<(string Source, string Target)>.Create((x, y) =>
        {
            var by = string.CompareOrdinal(x.Source, y.Source);
            return by != 0 ? by : string.CompareOrdinal(x.Target, y.Target);
        });
        var pairs = new SortedDictionary<(string Source, string Target), FoldedPair>(order);
        foreach (var relationship in _graph.Relationships())
        {
            var forward = string.CompareOrdinal(relationship.Source, relationship.Target) <= 0;
            var key = forward ? (relationship.Source, relationship.Target) : (relationship.Target, relationship.Source);
            if (!pairs.TryGetValue(key, out var pair))
            {
                pairs.Add(key, pair = new FoldedPair());
            }

            pair.Parts.Add(relationship);
        }

        return pairs;
    }
}
