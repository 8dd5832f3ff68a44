using System.Globalization;
using global::Neo4j.Driver;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>Turns the driver's values into those of <see cref="Neo4jResult.Rows"/>.</summary>
internal static class BoltValue
{
    /// <summary>Turns one value with all that is in it.</summary>
    public static object? Read(object? value) => value switch
    {
        null or bool or long or double or string => value,
        INode node => Read(node),
        IRelationship relationship => Read(relationship),
        IPath path => new Neo4jPath([.. path.Nodes.Select(Read)], [.. path.Relationships.Select(Read)]),
        IReadOnlyDictionary<string, object> map => ReadMap(map),
        IEnumerable<object> list => list.Select(Read).ToArray(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static Neo4jNode Read(INode node) => new(node.ElementId, node.Labels, ReadMap(node.Properties));

    private static Neo4jRelationship Read(IRelationship relationship) => new(
        relationship.ElementId, relationship.Type, relationship.StartNodeElementId, relationship.EndNodeElementId, ReadMap(relationship.Properties));

    private static Dictionary<string, object?> ReadMap(IReadOnlyDictionary<string, object> map) => map.ToDictionary(p => p.Key, p => Read(p.Value));
}
