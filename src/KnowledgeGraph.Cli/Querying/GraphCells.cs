using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cli.Querying;

/// <summary>Makes cells of the values of a query: nodes and relationships become objects with id, labels or type, and properties.</summary>
internal static class GraphCells
{
    /// <summary>A value as a cell (<see cref="Output.RowSet"/>).</summary>
    public static object? Of(object? value) => value switch
    {
        GraphNode node => new Dictionary<string, object?> { ["id"] = IdOf(node), ["labels"] = node.Labels, ["properties"] = Ordered(node.Properties) },
        GraphRelationship relationship => new Dictionary<string, object?>
        {
            ["id"] = relationship.Properties.GetValueOrDefault("id"),
            ["type"] = relationship.Type,
            ["start"] = IdOf(relationship.Start),
            ["end"] = IdOf(relationship.End),
            ["properties"] = Ordered(relationship.Properties),
        },
        GraphPath path => new Dictionary<string, object?> { ["nodes"] = path.Nodes.Select(n => Of(n)).ToList(), ["relationships"] = path.Relationships.Select(r => Of(r)).ToList() },
        IReadOnlyDictionary<string, object?> map => map.ToDictionary(p => p.Key, p => Of(p.Value)),
        IReadOnlyList<object?> list => list.Select(Of).ToList(),
        _ => value,
    };

    // Ids of the graph are derived from content: the same here, in Neo4j and tomorrow; places in memory are not.
    private static object? IdOf(GraphNode node) => node.Properties.GetValueOrDefault("id");

    // In the order of their names: a server has no other, and the two answers are the same to the byte.
    private static Dictionary<string, object?> Ordered(IReadOnlyDictionary<string, object?> properties) =>
        properties.OrderBy(p => p.Key, StringComparer.Ordinal).ToDictionary();
}
