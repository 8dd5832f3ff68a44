using System.Text.RegularExpressions;
using KnowledgeGraph.Export;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Neo4j.Tests.Support;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Tests.Loading;

/// <summary>The files of <c>kg export csv</c>, read by Neo4j's own importer, served read-only.</summary>
public sealed partial class AdminImportTests
{
    // What the export measures in addition; a load does not.
    private static readonly string[] Measures = ["degree", "weighted_degree", "pagerank", "betweenness", "community"];

    private readonly string _folder = Directory.CreateTempSubdirectory("kg-csv-").FullName;

    // A CSV file holds no NUL: the export says so and replaces it.
    private readonly InMemoryGraph _graph = SampleGraph.Of(rename: e => e with { Name = WithoutNul(e.Name), Aliases = [.. e.Aliases.Select(WithoutNul)] });

    private Neo4jServer _server = null!;
    private INeo4jTransport _transport = null!;

    [OneTimeSetUp]
    public async Task Import()
    {
        new GraphExporter(_graph, Repository.Ontology, "csv", new GraphExport(), new WriterOptions()).WriteTo(_folder);
        var options = Option().Matches(await File.ReadAllTextAsync(Path.Combine(_folder, "import.sh"))).Select(m => m.Value);
        _server = Neo4jServer.StartImported(_folder, [.. options], "server.databases.read_only=neo4j");
        _transport = await _server.ConnectAsync();
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _server?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task TheImporterMakesTheSameGraphAsALoad() =>
        Assert.That(await GraphDump.OfAsync(_transport, Measures), Is.EqualTo(GraphDump.Of(_graph)));

    [Test]
    public async Task AReadOnlyDatabaseIsTold()
    {
        var fault = (await Assert.ThrowsAsync<StoreException>(() => new GraphLoader(_graph, Repository.Ontology, _transport).LoadAsync(new LoadOptions())))!;
        Assert.That(fault.Message, Does.Contain("the database 'neo4j' is read-only; make it writable").And.Not.Contain("\n"));
    }

    private static string WithoutNul(string text) => text.Replace("\0", "", StringComparison.Ordinal);

    [GeneratedRegex(@"--\S+=\S+")]
    private static partial Regex Option();
}
