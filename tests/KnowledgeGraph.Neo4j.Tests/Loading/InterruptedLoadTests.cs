using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Neo4j.Tests.Support;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Tests.Loading;

[TestFixtureSource(typeof(ServerKinds), nameof(ServerKinds.All))]
public sealed class InterruptedLoadTests(string kind)
{
    private static readonly LoadOptions Small = new() { BatchRows = 25 };

    private INeo4jTransport _transport = null!;

    [SetUp]
    public async Task Connect() => _transport = await SharedServer.ConnectToEmptyAsync(kind);

    [TearDown]
    public async Task Disconnect()
    {
        if (_transport is not null)
        {
            await _transport.DisposeAsync();
        }
    }

    [Test]
    public async Task ALoadThatBreaksOffAnywhereIsCompletedByTheNext([Random(4, 40, 8)] int statement)
    {
        // The way from one graph to another goes through changed classes, changed claims and removals.
        await Load(SampleGraph.Of(documents: 9), _transport);
        var goal = SampleGraph.Of(rename: e => e.Kind == "Bloc" ? e with { Kind = "Initiative" } : e);
        var breaking = new FaultyTransport(_transport, n => n == statement && n % 2 == 0 ? new IOException() : null, n => n == statement ? new IOException() : null);
        var interrupted = false;
        try
        {
            await Load(goal, breaking);
        }
        catch (IOException)
        {
            interrupted = true;
        }

        await Load(goal, _transport);
        Assert.That(await GraphDump.OfAsync(_transport), Is.EqualTo(GraphDump.Of(goal)));
        Assert.That(interrupted, $"only {breaking.Statements} statements");
    }

    [Test]
    public async Task TransientFaultsAreTriedAgain()
    {
        var graph = SampleGraph.Of();
        var deadlock = Neo4jFault.Of("Neo.TransientError.Transaction.DeadlockDetected", "deadlock", _transport.Target);
        var lost = Neo4jFault.Unreachable("the connection broke", _transport.Target, null);
        var shaky = new FaultyTransport(_transport, n => n % 3 == 0 ? deadlock : null, n => n % 7 == 0 ? lost : null);
        await Load(graph, new RetryingTransport(shaky, new RetryOptions { FirstPause = TimeSpan.FromMilliseconds(1) }));
        Assert.That(await GraphDump.OfAsync(_transport), Is.EqualTo(GraphDump.Of(graph)));
    }

    [Test]
    public async Task ABatchThatIsTooLargeForTheServerIsHalved()
    {
        var graph = SampleGraph.Of();
        var small = new MemoryLimit(_transport, mostRows: 7);
        await Load(graph, small);
        Assert.That(await GraphDump.OfAsync(_transport), Is.EqualTo(GraphDump.Of(graph)));
    }

    private static Task<LoadReport> Load(Graph.IGraphSource graph, INeo4jTransport transport) => new GraphLoader(graph, Repository.Ontology, transport).LoadAsync(Small);

    private sealed class MemoryLimit(INeo4jTransport inner, int mostRows) : INeo4jTransport
    {
        public Neo4jTarget Target => inner.Target;

        public Task<Neo4jResult> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default) =>
            parameters.GetValueOrDefault("rows") is IReadOnlyCollection<object> rows && rows.Count > mostRows
                ? throw Neo4jFault.Of("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "too much", Target)
                : inner.RunAsync(statement, parameters, cancellation);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
