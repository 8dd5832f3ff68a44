using System.Text.Json;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests.Commands;

public sealed class QueryTests
{
    private Sandbox _sandbox = null!;

    [SetUp]
    public void WriteWorkspace()
    {
        _sandbox = new Sandbox();
        SampleWorkspace.WriteTo(_sandbox);
    }

    [TearDown]
    public void Remove() => _sandbox.Dispose();

    [Test]
    public void APresetIsAskedByName()
    {
        var result = _sandbox.Kg("query", "who-balances-whom");
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Lines[0], Does.StartWith("source  relation  target"));
        Assert.That(result.Lines[1], Does.Match("^Russia +BALANCES +China +1 "));
    }

    [Test]
    public void ParametersNarrowAPreset()
    {
        Assert.That(_sandbox.Kg("query", "who-balances-whom", "-p", "actor=moscow").Lines, Has.Length.EqualTo(2));
        var nobody = _sandbox.Kg("query", "who-balances-whom", "-p", "actor=Analysts");
        Assert.That((nobody.ExitCode, nobody.Out, nobody.Error), Is.EqualTo((1, "", "kg: no rows\n")));
    }

    [TestCase("who-balance-whom", "did you mean who-balances-whom")]
    [TestCase("xyzzy", "'kg presets' lists them")]
    [TestCase("who-balances-whom -p who=Russia", "it has no parameter 'who'; it has actor, affirmed, top")]
    [TestCase("who-balances-whom -p top=many", "the parameter top takes a whole number, not 'many'")]
    [TestCase("who-balances-whom -p actor", "name=value")]
    public void WrongNamesAndParametersAreOneLine(string arguments, string message)
    {
        var result = _sandbox.Kg(["query", .. arguments.Split(' ')]);
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.ErrorLines.Single(), Does.Contain(message));
    }

    [Test]
    public void CypherOfOnesOwnGivesNodesAndRelationshipsAsObjects()
    {
        const string Query = "MATCH (a:Actor {name: $name})-[r:BALANCES]->(b) RETURN a, r, b.name AS name, [1, 2.5] AS list";
        using var json = JsonDocument.Parse(_sandbox.Kg("query", Query, "-p", "name=Russia", "--json").Out);
        var row = json.RootElement.EnumerateArray().Single();
        Assert.That(row.GetProperty("a").GetProperty("id").GetString(), Is.EqualTo("russia"));
        Assert.That(row.GetProperty("a").GetProperty("labels")[1].GetString(), Is.EqualTo("State"));
        Assert.That(row.GetProperty("r").GetProperty("type").GetString(), Is.EqualTo("BALANCES"));
        Assert.That(row.GetProperty("r").GetProperty("end").GetString(), Is.EqualTo("china"));
        Assert.That(row.GetProperty("r").GetProperty("properties").GetProperty("possible").GetInt32(), Is.EqualTo(1));
        Assert.That(row.GetProperty("list")[1].GetDouble(), Is.EqualTo(2.5));
    }

    [Test]
    public void AQueryComesFromStandardInputAndGoesOutAsCsv()
    {
        var result = _sandbox.KgReading("MATCH (s:State)\nRETURN s.name AS state ORDER BY state", "query", "-", "--csv");
        Assert.That(result.Out, Is.EqualTo("state\nChina\nRussia\n"));
    }

    [Test]
    public void AServerThatIsNotThereIsOneLine()
    {
        var result = _sandbox.Kg("query", "rivals", "--neo4j", "http://127.0.0.1:9");
        Assert.That((result.ExitCode, result.ErrorLines.Length), Is.EqualTo((2, 1)), result.Error);
        Assert.That(result.Error, Does.Contain("127.0.0.1:9"));
    }
}
