using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Neo4j.Tests.Support;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Tests.Loading;

/// <summary>A server of its own, which is stopped and started again.</summary>
public sealed class StoppedServerTests
{
    private static readonly LoadOptions Small = new() { BatchRows = 25 };
    private static readonly RetryOptions Impatient = new() { Attempts = 2, FirstPause = TimeSpan.FromMilliseconds(10) };

    [Test]
    public async Task AServerThatStopsIsToldAndTheNextLoadCompletes()
    {
        using var server = Neo4jServer.Start();
        var graph = SampleGraph.Of();
        await StopWhileLoading(server, graph);

        server.StartAgain();
        await using var transport = await server.ConnectAsync();
        await new GraphLoader(graph, Repository.Ontology, transport).LoadAsync(Small);
        Assert.That(await GraphDump.OfAsync(transport), Is.EqualTo(GraphDump.Of(graph)));
    }

    private static async Task StopWhileLoading(Neo4jServer server, Graph.IGraphSource graph)
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
}
