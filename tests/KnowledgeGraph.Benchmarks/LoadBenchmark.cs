using System.Diagnostics;
using KnowledgeGraph.Neo4j.Http;
using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Tests.Graph.Support;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Speed and memory of loading into Neo4j: from nothing, and with nothing changed.</summary>
internal static class LoadBenchmark
{
    /// <summary>
    /// Arguments: the server's address, the number of relationships (100,000), of actors (10,000), and a file that takes down every batch, one JSON line
    /// each, for a loader of another make to repeat. User and password: NEO4J_USERNAME, NEO4J_PASSWORD. Everything in the database is deleted.
    /// </summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var edges = arguments.Length > 1 ? int.Parse(arguments[1]) : 100_000;
        var nodes = arguments.Length > 2 ? int.Parse(arguments[2]) : 10_000;
        var ontology = OntologyReader.ReadFile(Path.Combine("graph-schema", "ontology.yaml"));
        var graph = new SyntheticGraph(ontology, nodes, edges);
        var target = Neo4jTarget.Parse(arguments[0], Environment.GetEnvironmentVariable("NEO4J_USERNAME"), Environment.GetEnvironmentVariable("NEO4J_PASSWORD"));
        await using var http = await new HttpTransportFactory().ConnectAsync(target);
        await http.RunAsync("MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS", new Dictionary<string, object?>());
        using var record = arguments.Length > 3 ? new StreamWriter(arguments[3]) : null;
        await using var transport = new RecordingTransport(http, record);
        foreach (var what in new[] { "first load", "nothing changed" })
        {
            var watch = Stopwatch.StartNew();
            var report = await new GraphLoader(graph, ontology, transport).LoadAsync(new LoadOptions());
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(
                $"{what}: {report.Parts.Sum(p => p.Added)} added, {report.Parts.Sum(p => p.Unchanged)} unchanged, {watch.Elapsed.TotalSeconds:F1} s, peak memory {process.PeakWorkingSet64 >> 20} MB");
        }

        return 0;
    }
}
