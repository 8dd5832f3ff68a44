using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>Reads values of the typed JSON format: <c>{"$type": "Integer", "_value": "1"}</c>.</summary>
internal static class TypedValue
{
    /// <summary>Reads one value; see <see cref="Neo4jResult.Rows"/> for the kinds.</summary>
    public static object? Read(JsonElement element)
    {
        var value = element.GetProperty("_value");
        return element.GetProperty("$type").GetString() switch
        {
            "Null" => null,
            "Boolean" => value.GetBoolean(),
            "Integer" => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            "Float" => double.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            "List" => ReadList(value),
            "Map" => ReadMap(value),
            "Node" => ReadNode(value),
            "Relationship" => ReadRelationship(value),
            "Path" => ReadPath(value),
            _ => value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText(),
        };
    }

    /// <summary>Reads the values of a JSON array.</summary>
    public static object?[] ReadList(JsonElement list)
    {
        var values = new object?[list.GetArrayLength()];
        var next = 0;
        foreach (var item in list.EnumerateArray())
        {
            values[next++] = Read(item);
        }

        return values;
    }

    private static Dictionary<string, object?> ReadMap(JsonElement map) => map.EnumerateObject().ToDictionary(p => p.Name, p => Read(p.Value));

    private static Neo4jNode ReadNode(JsonElement node) => new(
        Text(node, "_element_id"),
        [.. node.GetProperty("_labels").EnumerateArray().Select(l => l.GetString()!)],
        ReadMap(node.GetProperty("_properties")));

    private static Neo4jRelationship ReadRelationship(JsonElement relationship) => new(
        Text(relationship, "_element_id"),
        Text(relationship, "_type"),
        Text(relationship, "_start_node_element_id"),
        Text(relationship, "_end_node_element_id"),
        ReadMap(relationship.GetProperty("_properties")));

    private static Neo4jPath ReadPath(JsonElement path)
    {
        var parts = ReadList(path);
        return new Neo4jPath([.. parts.OfType<Neo4jNode>()], [.. parts.OfType<Neo4jRelationship>()]);
    }

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString()!;
}
