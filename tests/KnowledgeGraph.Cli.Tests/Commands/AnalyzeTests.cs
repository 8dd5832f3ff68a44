using System.Text.Json;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests.Commands;

public sealed class AnalyzeTests
{
    [Test]
    public void EntitiesAreListedByPageRankUnderTheSums()
    {
        using var sandbox = new Sandbox();
        SampleWorkspace.WriteTo(sandbox);
        var result = sandbox.Kg("analyze");
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Lines[0], Is.EqualTo("3 entities, 2 relationships"));
        Assert.That(result.Out, Does.Match(@"entity +degree").And.Match(@"\nRussia +2 "));
    }

    [Test]
    public void MeasuresAreKeptForQueries()
    {
        using var sandbox = new Sandbox();
        SampleWorkspace.WriteTo(sandbox);
        string[] query = ["query", "MATCH (s:State) RETURN s.name, s.degree, s.community ORDER BY s.name", "--csv"];
        Assert.That(sandbox.Kg(query).Lines[1], Is.EqualTo("China,,"));
        sandbox.Kg("analyze");
        Assert.That(sandbox.Kg(query).Lines[1], Is.EqualTo("China,2,1"));
    }

    [Test]
    public void JsonIsOneArray()
    {
        using var sandbox = new Sandbox();
        SampleWorkspace.WriteTo(sandbox);
        using var json = JsonDocument.Parse(sandbox.Kg("analyze", "--json", "--top", "2").Out);
        Assert.That(json.RootElement.GetArrayLength(), Is.EqualTo(2));
    }

    [Test]
    public void WithoutUnbalancedTriadsNothingIsFound()
    {
        using var sandbox = new Sandbox();
        SampleWorkspace.WriteTo(sandbox);
        Assert.That(sandbox.Kg("analyze", "--triads").ExitCode, Is.EqualTo(1));
    }
}
