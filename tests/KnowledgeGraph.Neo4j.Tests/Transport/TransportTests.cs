using KnowledgeGraph.Neo4j.Tests.Support;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Tests.Transport;

[TestFixtureSource(typeof(ServerKinds), nameof(ServerKinds.All))]
public sealed class TransportTests(string kind)
{
    private INeo4jTransport _transport = null!;

    [OneTimeSetUp]
    public async Task Connect() => _transport = await SharedServer.ConnectToEmptyAsync(kind);

    [OneTimeTearDown]
    public async Task Disconnect()
    {
        if (_transport is not null)
        {
            await _transport.DisposeAsync();
        }
    }

    [TestCase(1L, "INTEGER NOT NULL")]
    [TestCase(long.MaxValue, "INTEGER NOT NULL")]
    [TestCase(long.MinValue, "INTEGER NOT NULL")]
    [TestCase(1.0, "FLOAT NOT NULL")]
    [TestCase(-0.5, "FLOAT NOT NULL")]
    [TestCase(1e22, "FLOAT NOT NULL")]
    [TestCase(5e-324, "FLOAT NOT NULL")]
    [TestCase(true, "BOOLEAN NOT NULL")]
    [TestCase("", "STRING NOT NULL")]
    [TestCase("a 'quoted' \"name\" \\ \n \u0000 🌍 </script>", "STRING NOT NULL")]
    [TestCase(null, "NULL")]
    public async Task AValueComesBackAsItWent(object? value, string type)
    {
        var result = await _transport.RunAsync("RETURN $x AS x, valueType($x) AS type", new Dictionary<string, object?> { ["x"] = value });
        Assert.That(result.Columns, Is.EqualTo(new[] { "x", "type" }));
        Assert.That(result.Rows.Single(), Is.EqualTo(new[] { value, type }));
    }

    [Test]
    public async Task ListsAndMapsMayBeNested()
    {
        var value = new Dictionary<string, object?> { ["list"] = new object?[] { 1L, "a", new object?[] { 2.0, null } }, ["map"] = new Dictionary<string, object?> { ["b"] = true } };
        var result = await _transport.RunAsync("RETURN $x", new Dictionary<string, object?> { ["x"] = value });
        Assert.That(result.Rows.Single().Single(), Is.EqualTo(value));
    }

    [Test]
    public async Task NodesRelationshipsAndPathsHaveTheirTypes()
    {
        var result = await _transport.RunAsync(
            "CREATE (a:Actor:State {id: 'a'})<-[r:BALANCES {weight: 1.0}]-(b:Actor {id: 'b'}) WITH * MATCH p = (a)--(b) RETURN a, r, p", new Dictionary<string, object?>());
        var row = result.Rows.Single();
        var node = (Neo4jNode)row[0]!;
        var relationship = (Neo4jRelationship)row[1]!;
        var path = (Neo4jPath)row[2]!;
        Assert.That(node.Labels, Is.EqualTo(new[] { "Actor", "State" }));
        Assert.That(relationship.Type, Is.EqualTo("BALANCES"));
        Assert.That(relationship.EndElementId, Is.EqualTo(node.ElementId));
        Assert.That(relationship.Properties["weight"], Is.EqualTo(1.0));
        Assert.That(path.Nodes.Select(n => n.Properties["id"]), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(path.Relationships.Single().ElementId, Is.EqualTo(relationship.ElementId));
    }

    [Test]
    public async Task TimesAreText() =>
        Assert.That((await _transport.RunAsync("RETURN date('2021-04-06'), localtime('12:30:05')", new Dictionary<string, object?>())).Rows.Single(), Is.EqualTo(new[] { "2021-04-06", "12:30:05" }));

    [Test]
    public async Task AStatementWithoutReturnGivesNoRows()
    {
        var result = await _transport.RunAsync("CREATE (:Nothing)", new Dictionary<string, object?>());
        Assert.That(result.Rows, Is.Empty);
    }
}
