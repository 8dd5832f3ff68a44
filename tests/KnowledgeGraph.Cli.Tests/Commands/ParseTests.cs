using System.Text.Json;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests.Commands;

public sealed class ParseTests
{
    [Test]
    public void ASentenceComesAsConllu()
    {
        using var sandbox = new Sandbox();
        var result = sandbox.Kg("parse", "Moscow balances Beijing.");
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Lines[..2], Is.EqualTo(new[] { "# sent_id = 1", "# text = Moscow balances Beijing." }));
        var verb = result.Lines[3].Split('\t');
        Assert.That(verb, Has.Length.EqualTo(10));
        Assert.That(verb[1..4], Is.EqualTo(new[] { "balances", "balance", "VERB" }));
        Assert.That(verb[6..8], Is.EqualTo(new[] { "0", "root" }));
    }

    [Test]
    public void StandardInputIsReadAndBlankLinesPartSentences()
    {
        using var sandbox = new Sandbox();
        var result = sandbox.KgReading("A heading without full stop\n\nMoscow balances Beijing.\n", "parse");
        Assert.That(result.Out, Does.Contain("# text = A heading without full stop\n").And.Contain("# text = Moscow balances Beijing.\n"));
    }

    [Test]
    public void TheTreePutsEveryWordBelowItsHead()
    {
        using var sandbox = new Sandbox();
        var lines = sandbox.Kg("parse", "--tree", "Moscow balances Beijing.").Lines;
        Assert.That(lines[1], Does.Contain("root: balances"));
        Assert.That(lines[2], Does.Contain("├─ nsubj: Moscow"));
        Assert.That(lines, Has.Length.EqualTo(5));
    }

    [Test]
    public void JsonHasOneObjectASentence()
    {
        using var sandbox = new Sandbox();
        using var json = JsonDocument.Parse(sandbox.Kg("parse", "--json", "It rains.").Out);
        Assert.That(json.RootElement[0].GetProperty("tokens").EnumerateArray().Select(w => w.GetProperty("form").GetString()), Is.EqualTo(new[] { "It", "rains", "." }));
    }

    [Test]
    public void NoTextIsNothingFound()
    {
        using var sandbox = new Sandbox();
        Assert.That(sandbox.KgReading(" \n ", "parse").ExitCode, Is.EqualTo(1));
    }
}
