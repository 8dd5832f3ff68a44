using System.Text.Json;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests.Commands;

public sealed class PresetsTests
{
    private static readonly string Schema = Repository.At("graph-schema");

    [Test]
    public void EveryPresetIsListedWithItsDefaults()
    {
        using var sandbox = new Sandbox();
        Assert.That(sandbox.Kg("presets", "--schema", Schema).Out, Does.Match("who-balances-whom +conflict +Who balances whom +actor= affirmed=1 top=100"));
        using var json = JsonDocument.Parse(sandbox.Kg("presets", "--json").Out);
        var first = json.RootElement[0];
        Assert.That(first.GetProperty("parameters")[1].GetProperty("type").GetString(), Is.EqualTo("integer"));
        Assert.That(first.GetProperty("description").GetString(), Is.Not.Empty);
    }

    [Test]
    public void ShowPrintsCypherThatRunsAsItStands()
    {
        using var sandbox = new Sandbox();
        SampleWorkspace.WriteTo(sandbox);
        var shown = sandbox.Kg("presets", "show", "who-balances-whom");
        Assert.That(shown.Out, Does.StartWith("// Who balances whom\n"));
        Assert.That(sandbox.KgReading(shown.Out, "query", "-").Out, Is.EqualTo(sandbox.Kg("query", "who-balances-whom").Out));
    }

    [Test]
    public void AnUnknownPresetGetsTheNearestName()
    {
        using var sandbox = new Sandbox();
        var result = sandbox.Kg("presets", "show", "rival");
        Assert.That((result.ExitCode, result.ErrorLines.Length), Is.EqualTo((2, 1)));
        Assert.That(result.Error, Does.Contain("rivals"));
    }
}
