using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Neo4j.Tests.Support;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Tests.Loading;

[TestFixtureSource(typeof(ServerKinds), nameof(ServerKinds.All))]
public sealed class GraphLoaderTests(string kind)
{
    private static readonly LoadOptions Small = new() { BatchRows = 25 };
    private static readonly Dictionary<string, object?> None = [];

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
    public async Task TheDatabaseHoldsExactlyTheGraphOfTheWorkspace()
    {
        var graph = SampleGraph.Of();
        var report = await Load(graph);
        Assert.That(await GraphDump.OfAsync(_transport), Is.EqualTo(GraphDump.Of(graph)));
        Assert.That(report.Parts.Select(p => p.Added), Is.EqualTo(new long[]
        {
            graph.Entities().Count(), graph.Documents().Count(), graph.Relationships().Count(), graph.Mentions().Count(), graph.Claims().Count(),
        }));
    }

    [Test]
    public async Task LoadingTwiceWritesNothing()
    {
        var graph = SampleGraph.Of();
        await Load(graph);
        var before = await Everything();
        var report = await Load(graph);
        Assert.That(report.ChangesNothing);
        Assert.That(await Everything(), Is.EqualTo(before));
    }

    [Test]
    public async Task LoadingInFullWritesTheSameGraphAgain()
    {
        var graph = SampleGraph.Of();
        await Load(graph);
        var report = await Load(graph, Small with { Full = true });
        Assert.That(report.Parts.Select(p => p.Unchanged), Is.All.Zero);
        Assert.That(await GraphDump.OfAsync(_transport), Is.EqualTo(GraphDump.Of(graph)));
    }

    [Test]
    public async Task OnlyWhatChangedIsWritten_AndWhatIsGoneIsRemoved()
    {
        await Load(SampleGraph.Of(documents: 12));
        var fewer = SampleGraph.Of(documents: 11);
        var report = await Load(fewer);
        Assert.That(await GraphDump.OfAsync(_transport), Is.EqualTo(GraphDump.Of(fewer)));
        var claims = report.Parts[^1];
        Assert.That((claims.Added, claims.Changed, claims.Unchanged, claims.Removed), Is.EqualTo((0L, 0L, 110L, 10L)));
    }

    [Test]
    public async Task AnEntityThatChangesItsClassTakesItsRelationshipsAndClaimsAlong()
    {
        await Load(SampleGraph.Of());
        var changed = SampleGraph.Of(rename: e => e.Kind switch
        {
            Kinds.Bloc => e with { Kind = Kinds.Initiative },
            Kinds.Person => e with { Kind = Kinds.State },
            Kinds.Event => e with { Kind = Kinds.Organization },
            _ => e,
        });
        await Load(changed);
        Assert.That(await GraphDump.OfAsync(_transport), Is.EqualTo(GraphDump.Of(changed)));
    }

    [Test]
    public async Task ANameIsOnlyEverData()
    {
        await Load(SampleGraph.Of());
        var found = await _transport.RunAsync(
            "MATCH (n:Actor {name: $name}) RETURN count(n), n.name", new Dictionary<string, object?> { ["name"] = SampleGraph.HostileName });
        Assert.That(found.Rows.Single(), Is.EqualTo(new object[] { 1L, SampleGraph.HostileName }));
    }

    [Test]
    public async Task WhatOthersMadeStays()
    {
        await _transport.RunAsync("CREATE (:Actor {id: 'entity-11', note: 'mine'})-[:KNOWS]->(:Actor {id: 'somebody'}), (:Note {text: 'mine'})", None);
        await Load(SampleGraph.Of());
        await _transport.RunAsync("MATCH (n:Note), (e:Actor {id: 'entity-22'}) CREATE (n)-[:ABOUT]->(e)", None);
        var report = await Load(SampleGraph.Of(documents: 0));
        var left = await _transport.RunAsync("MATCH (n) WHERE NOT n:KnowledgeGraph OPTIONAL MATCH (n)-[r]->(m) RETURN coalesce(n.id, n.text), n.note, type(r), m.id ORDER BY n.id", None);
        Assert.That(left.Rows, Is.EqualTo(new object?[][]
        {
            ["entity-11", "mine", "KNOWS", "somebody"], ["entity-22", null, null, null], ["somebody", null, null, null], ["mine", null, "ABOUT", "entity-22"],
        }));
        Assert.That(report.Parts[0].Kept, Is.EqualTo(1));
    }

    [Test]
    public async Task ADryRunSaysWhatALoadWouldDoAndDoesNothing()
    {
        await Load(SampleGraph.Of(documents: 10));
        var before = await Everything();
        var dry = await Load(SampleGraph.Of(documents: 9), Small with { DryRun = true });
        Assert.That(await Everything(), Is.EqualTo(before));
        var real = await Load(SampleGraph.Of(documents: 9));
        Assert.That(dry.Parts, Is.EqualTo(real.Parts));
        Assert.That(dry.ChangesNothing, Is.False);
    }

    [Test]
    public async Task AnotherWorkspacesGraphIsOnlyReplacedWhenAsked()
    {
        await Load(SampleGraph.Of(), Small with { Name = "asia.db", Workspace = "/a/asia.db" });
        var other = Small with { Name = "europe.db", Workspace = "/a/europe.db" };
        Assert.That(async () => await Load(SampleGraph.Of(documents: 3), other), Throws.TypeOf<InputException>().With.Message.Contains("asia.db; --replace puts europe.db"));
        await Load(SampleGraph.Of(documents: 3), other with { Replace = true });
        Assert.That(await GraphDump.OfAsync(_transport), Is.EqualTo(GraphDump.Of(SampleGraph.Of(documents: 3))));
    }

    [Test]
    public async Task AnEmptyWorkspaceLoads()
    {
        var report = await Load(SampleGraph.Of(documents: 0));
        Assert.That(report.ChangesNothing);
        Assert.That(await GraphDump.OfAsync(_transport), Is.Empty);
    }

    private Task<LoadReport> Load(IGraphSource graph, LoadOptions? options = null) => new GraphLoader(graph, Repository.Ontology, _transport).LoadAsync(options ?? Small);

    private async Task<IReadOnlyList<object?>> Everything() =>
        (await _transport.RunAsync("MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN elementId(n) + coalesce(elementId(r), '') AS id, toString(n.kg), toString(r.kg) ORDER BY id", None))
        .Rows.SelectMany(r => r).ToList();
}
