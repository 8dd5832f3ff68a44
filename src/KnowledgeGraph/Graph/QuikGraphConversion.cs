using QuikGraph;

namespace KnowledgeGraph.Graph;

/// <summary>Hands a graph over to QuikGraph, whose algorithms then run on it.</summary>
public static class QuikGraphConversion
{
    /// <summary>
    /// The whole graph in memory, parallel relationships as parallel edges. E.g. what a message from Russia can reach:
    /// <code>
    /// var graph = source.ToQuikGraph();
    /// var russia = graph.Vertices.Single(v => v.Entity.Name == "Russia");
    /// var path = graph.ShortestPathsDijkstra(edge => 1 / edge.Relationship.Weight, russia);
    /// </code>
    /// </summary>
    /// <exception cref="StoreException">A relationship names an entity that the graph lacks.</exception>
    public static BidirectionalGraph<EntityNode, RelationshipEdge> ToQuikGraph(this IGraphSource source)
    {
        var graph = new BidirectionalGraph<EntityNode, RelationshipEdge>(allowParallelEdges: true);
        var nodes = source.Entities().ToDictionary(n => n.Entity.Id, StringComparer.Ordinal);
        graph.AddVertexRange(nodes.Values);
        foreach (var relationship in source.Relationships())
        {
            graph.AddEdge(new RelationshipEdge(End(nodes, relationship, relationship.Source), End(nodes, relationship, relationship.Target), relationship));
        }

        return graph;
    }

    private static EntityNode End(Dictionary<string, EntityNode> nodes, Relationship relationship, string id) => nodes.TryGetValue(id, out var node)
        ? node
        : throw new StoreException($"relationship {relationship.Id} names an entity that the graph lacks: {id}; rebuild the workspace");
}
