using KnowledgeGraph.Neo4j.Http;
using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Neo4j.Tests.Support;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Tests.Loading;

/// <summary>A server of its own, which is stopped and started with other settings.</summary>
public sealed class StoppedServerTests
{
    private static readonly LoadOptions Small = new() { BatchRows = 25 };
    private static readonly RetryOptions Impatient = new() { Attempts = 2, FirstPause = TimeSpan.FromMilliseconds(10) };

    [Test]
    public async Task AServerThatStopsOrRefusesIsToldAndTheNextLoadCompletes()
    {
        using var server = Neo4jServer.Start();
        var graph = SampleGraph.Of();
        await StopsWhileLoading(server, graph);

        server.StartAgain("server.databases.read_only=neo4j");
        await RefusesToWrite(server, graph);

        server.Stop();
        server.StartAgain("server.http_enabled_modules=TRANSACTIONAL_ENDPOINTS,UNMANAGED_EXTENSIONS,BROWSER");
        var off = (await Assert.ThrowsAsync<StoreException>(() => new HttpTransportFactory().ConnectAsync(server.Target())))!;
        Assert.That(off.Message, Does.Contain("Query API is switched off; add QUERY_API_ENDPOINTS to server.http_enabled_modules"));

        server.Stop();
        server.StartAgain();
        await using var transport = await server.ConnectAsync();
        await new GraphLoader(graph, Repository.Ontology, transport).LoadAsync(Small);
        Assert.That(await GraphDump.OfAsync(transport), Is.EqualTo(GraphDump.Of(graph)));
    }

    private static async Task StopsWhileLoading(Neo4jServer server, Graph.IGraphSource graph)
    {
        await using var transport = await server.ConnectAsync();
        var stopping = new FaultyTransport(transport, n =>
        {
            if (n == 60)
            {
                server.Stop();
            }

            return null;
        });
        var loader = new GraphLoader(graph, Repository.Ontology, new RetryingTransport(stopping, Impatient));
        var fault = (await Assert.ThrowsAsync<StoreException>(() => loader.LoadAsync(Small)))!;
        Assert.That(fault.Message, Does.StartWith(server.Http).And.Contain("no answer from Neo4j").And.Not.Contain("\n"));
    }

    private static async Task RefusesToWrite(Neo4jServer server, Graph.IGraphSource graph)
    {
        await using var transport = await server.ConnectAsync();
        var fault = (await Assert.ThrowsAsync<StoreException>(() => new GraphLoader(graph, Repository.Ontology, transport).LoadAsync(Small)))!;
        Assert.That(fault.Message, Does.Contain("the database 'neo4j' is read-only; make it writable").And.Not.Contain("\n"));
    }
}
