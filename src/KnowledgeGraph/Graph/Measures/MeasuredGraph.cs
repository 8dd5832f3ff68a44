using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Graph.Measures;

/// <summary>A graph whose entities carry measures (<see cref="EntityNode.Measures"/>).</summary>
public sealed class MeasuredGraph : IGraphSource
{
    private readonly IGraphSource _graph;
    private readonly GraphMeasures _measures;

    private MeasuredGraph(IGraphSource graph, GraphMeasures measures)
    {
        _graph = graph;
        _measures = measures;
    }

    /// <summary>The graph itself if it is measured already, as a workspace is after a build; otherwise it is measured now.</summary>
    /// <exception cref="StoreException">A relationship names an entity that the graph lacks.</exception>
    public static IGraphSource Of(IGraphSource graph, Ontology ontology) =>
        graph.Entities().All(e => e.Measures is not null) ? graph : new MeasuredGraph(graph, GraphMeasures.Of(graph, ontology));

    /// <inheritdoc/>
    public IEnumerable<DocumentNode> Documents() => _graph.Documents();

    /// <inheritdoc/>
    public IEnumerable<EntityNode> Entities() => _graph.Entities().Zip(_measures.Entities, (node, measures) => node with { Measures = measures });

    /// <inheritdoc/>
    public IEnumerable<Relationship> Relationships() => _graph.Relationships();

    /// <inheritdoc/>
    public IEnumerable<Claim> Claims() => _graph.Claims();

    /// <inheritdoc/>
    public IEnumerable<Claim> ClaimsOf(string source, string relation, string target) => _graph.ClaimsOf(source, relation, target);

    /// <inheritdoc/>
    public IEnumerable<Claim> ClaimsByTriple() => _graph.ClaimsByTriple();

    /// <inheritdoc/>
    public IEnumerable<EntityMention> Mentions() => _graph.Mentions();
}
