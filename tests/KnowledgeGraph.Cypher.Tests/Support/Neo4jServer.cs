using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Tests.Support;

/// <summary>A Neo4j server to compare with, by its HTTP Query API. Everything in its database is replaced.</summary>
public sealed class Neo4jServer : IDisposable
{
    private readonly HttpClient _client;

    private Neo4jServer(string address) => _client = new HttpClient { BaseAddress = new Uri(address) };

    /// <summary>The server that KG_TEST_NEO4J names (http://host:port, without a password); the test is skipped where it names none.</summary>
    public static Neo4jServer Need()
    {
        var address = Environment.GetEnvironmentVariable("KG_TEST_NEO4J");
        if (address is null)
        {
            Assert.Ignore("KG_TEST_NEO4J names no Neo4j server, e.g. http://127.0.0.1:7474, whose database this test may overwrite");
        }

        return new Neo4jServer(address!);
    }

    /// <summary>Makes the database equal to a graph.</summary>
    public void Fill(PropertyGraph graph)
    {
        Run("MATCH (n) DETACH DELETE n");
        foreach (var group in graph.Nodes.GroupBy(n => string.Concat(n.Labels.Select(l => $":`{l}`"))))
        {
            var rows = group.Select(n => new { key = n.Index, properties = Writable(n.Properties) });
            Run($"UNWIND $rows AS row CREATE (n{group.Key}:Loaded) SET n = row.properties, n.loadKey = row.key", new { rows });
        }

        foreach (var group in graph.Relationships.GroupBy(r => r.Type))
        {
            var rows = group.Select(r => new { start = r.Start.Index, end = r.End.Index, properties = Writable(r.Properties) });
            Run($"UNWIND $rows AS row MATCH (a:Loaded {{loadKey: row.start}}), (b:Loaded {{loadKey: row.end}}) CREATE (a)-[r:`{group.Key}`]->(b) SET r = row.properties", new { rows });
        }

        Run("MATCH (n:Loaded) REMOVE n:Loaded, n.loadKey");
    }

    /// <summary>The columns and rows of a query.</summary>
    public (string[] Columns, JsonArray Rows) Run(string statement, object? parameters = null)
    {
        var answer = _client.PostAsJsonAsync("db/neo4j/query/v2", new { statement, parameters }).GetAwaiter().GetResult();
        var body = JsonNode.Parse(answer.Content.ReadAsStringAsync().GetAwaiter().GetResult())!;
        return body["errors"] is { } errors
            ? throw new AssertionException($"{errors.ToJsonString()}\n{statement}")
            : ([.. body["data"]!["fields"]!.AsArray().Select(f => f!.GetValue<string>())], body["data"]!["values"]!.AsArray());
    }

    public void Dispose() => _client.Dispose();

    /// <summary>Floats keep a decimal point, or the server takes 1.0 for an integer.</summary>
    private static JsonObject Writable(PropertyDictionary properties) => new(properties.Select(p => KeyValuePair.Create(
        p.Key, p.Value is double d ? JsonNode.Parse(d.ToString("0.0###############")) : JsonSerializer.SerializeToNode(p.Value))));
}
