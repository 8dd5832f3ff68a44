using System.Text.Json.Nodes;
using KnowledgeGraph.Cypher.Tests.Support;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cypher.Tests.Presets;

/// <summary>Every preset gives the same columns and rows, in the same order, on a real server and on the embedded engine.</summary>
public sealed class PresetsOnNeo4jTests
{
    private static readonly PresetLibrary Library = PresetLibrary.Load(Path.Combine(Repository.Root!, "graph-schema", "presets"));

    [Test]
    public void Every_preset_gives_the_same_rows_on_a_server_and_embedded()
    {
        using var server = Neo4jServer.Need();
        server.Fill(SampleGraph.Graph);
        var engine = new CypherEngine(SampleGraph.Graph);
        var surprises = new List<string>();
        foreach (var preset in Library.Presets)
        {
            var parameters = preset.Bind(new Dictionary<string, string>());
            var embedded = engine.Run(preset.Statement, parameters);
            var expected = embedded.Rows.Select(r => new JsonArray([.. r.Select(JsonOf)]).ToJsonString()).Prepend(string.Join(',', embedded.Columns)).ToList();
            foreach (var (columns, rows) in new[] { server.Run(preset.Text), server.Run(preset.Statement, parameters) })
            {
                var found = rows.Select(r => Without(r!).ToJsonString()).Prepend(string.Join(',', columns)).ToList();
                if (!found.SequenceEqual(expected))
                {
                    surprises.Add($"{preset.Name}\n  server:   {string.Join("\n            ", found)}\n  embedded: {string.Join("\n            ", expected)}");
                }
            }
        }

        Assert.That(surprises, Is.Empty, string.Join('\n', surprises));
    }

    /// <summary>A value as the Query API writes it, without element ids, keys sorted.</summary>
    private static JsonNode? JsonOf(object? value) => value switch
    {
        null => null,
        bool b => b,
        long n => n,
        double d => d,
        string s => s,
        GraphNode n => new JsonObject { ["labels"] = new JsonArray([.. n.Labels.Order(StringComparer.Ordinal).Select(l => (JsonNode)l)]), ["properties"] = JsonOf(n.Properties) },
        GraphRelationship r => new JsonObject { ["properties"] = JsonOf(r.Properties), ["type"] = r.Type },
        GraphPath p => new JsonArray([.. p.Elements().Select(JsonOf)]),
        IReadOnlyDictionary<string, object?> map => new JsonObject(map.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => KeyValuePair.Create(m.Key, JsonOf(m.Value)))),
        IEnumerable<object?> list => new JsonArray([.. list.Select(JsonOf)]),
        _ => throw new NotSupportedException(value.GetType().Name),
    };

    private static JsonNode Without(JsonNode node) => node switch
    {
        JsonObject o => new JsonObject(o.Where(p => p.Key is not ("elementId" or "startNodeElementId" or "endNodeElementId"))
            .OrderBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => KeyValuePair.Create(p.Key, p.Value is null ? null : p.Key == "labels" ? Sorted(p.Value) : Without(p.Value)))),
        JsonArray a => new JsonArray([.. a.Select(i => i is null ? null : Without(i))]),
        _ => node.DeepClone(),
    };

    private static JsonArray Sorted(JsonNode labels) => new([.. labels.AsArray().Select(l => l!.GetValue<string>()).Order(StringComparer.Ordinal).Select(l => (JsonNode)l)]);
}
