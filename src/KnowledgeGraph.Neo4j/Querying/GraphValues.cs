using KnowledgeGraph.Graph.Properties;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Querying;

/// <summary>Turns nodes, relationships and paths of a result into maps. Knows the graph's ids of all nodes that the result names.</summary>
internal sealed class GraphValues
{
    private const string Mark = "kg";
    private static readonly string[] Classes = ["Actor", "Concept"];

    private readonly Dictionary<string, object?> _ids = [];
    private readonly HashSet<string> _ends = [];

    /// <summary>Neo4j's ids of nodes that are only known as ends of relationships.</summary>
    public IReadOnlyCollection<string> UnknownNodes => [.. _ends.Where(e => !_ids.ContainsKey(e))];

    /// <summary>Takes in which nodes a value names.</summary>
    public void Note(object? value)
    {
        switch (value)
        {
            case Neo4jNode node:
                _ids[node.ElementId] = node.Properties.GetValueOrDefault(GraphNames.Id);
                break;
            case Neo4jRelationship relationship:
                _ends.Add(relationship.StartElementId);
                _ends.Add(relationship.EndElementId);
                break;
            case Neo4jPath path:
                Note(path.Nodes);
                Note(path.Relationships);
                break;
            case IReadOnlyDictionary<string, object?> map:
                Note(map.Values);
                break;
            case string:
                break;
            case System.Collections.IEnumerable list:
                foreach (var item in list)
                {
                    Note(item);
                }

                break;
        }
    }

    /// <summary>Takes in ids of nodes that were asked for.</summary>
    public void Learn(IEnumerable<(string ElementId, object? Id)> ids)
    {
        foreach (var (elementId, id) in ids)
        {
            _ids[elementId] = id;
        }
    }

    /// <summary>The value without types of this project.</summary>
    public object? Plain(object? value) => value switch
    {
        Neo4jNode node => new Dictionary<string, object?> { ["id"] = _ids[node.ElementId], ["labels"] = Ordered(node.Labels), ["properties"] = Own(node.Properties) },
        Neo4jRelationship relationship => new Dictionary<string, object?>
        {
            ["id"] = relationship.Properties.GetValueOrDefault(GraphNames.Id),
            ["type"] = relationship.Type,
            ["start"] = _ids.GetValueOrDefault(relationship.StartElementId),
            ["end"] = _ids.GetValueOrDefault(relationship.EndElementId),
            ["properties"] = Own(relationship.Properties),
        },
        Neo4jPath path => new Dictionary<string, object?> { ["nodes"] = path.Nodes.Select(Plain).ToList(), ["relationships"] = path.Relationships.Select(Plain).ToList() },
        IReadOnlyDictionary<string, object?> map => map.ToDictionary(p => p.Key, p => Plain(p.Value)),
        IReadOnlyList<object?> list => list.Select(Plain).ToList(),
        _ => value,
    };

    // Neo4j gives labels in the order in which the database met them first.
    private static List<string> Ordered(IReadOnlyList<string> labels) => [.. labels.OrderBy(l => Classes.Contains(l) ? 0 : 1).ThenBy(l => l, StringComparer.Ordinal)];

    // In Neo4j properties have no order; here they have that of their names.
    private static Dictionary<string, object?> Own(IReadOnlyDictionary<string, object?> properties) =>
        properties.Where(p => p.Key != Mark).OrderBy(p => p.Key, StringComparer.Ordinal).ToDictionary();
}
