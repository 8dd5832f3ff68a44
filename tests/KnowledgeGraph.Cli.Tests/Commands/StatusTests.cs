using System.Text.Json;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests.Commands;

public sealed class StatusTests
{
    [Test]
    public void TheLedgerAddsUpAndNamesWhatFailed()
    {
        using var sandbox = new Sandbox();
        SampleWorkspace.WriteTo(sandbox);
        var result = sandbox.Kg("status");
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Out, Does.Contain("1 read, 0 skipped, 1 failed").And.Contain("2 read").And.Contain("test-1"));
        Assert.That(result.Out, Does.Match(@"broken\.pdf +failed +damaged: no page can be read").And.Not.Contain("notes/a.txt"));
        Assert.That(sandbox.Kg("status", "--all").Out, Does.Contain("notes/a.txt"));
    }

    [Test]
    public void JsonListsEveryDocument()
    {
        using var sandbox = new Sandbox();
        SampleWorkspace.WriteTo(sandbox);
        using var json = JsonDocument.Parse(sandbox.Kg("status", "--json").Out);
        var rows = json.RootElement.EnumerateArray().Select(r => (r.GetProperty("document").GetString(), r.GetProperty("claims").GetInt32()));
        Assert.That(rows, Is.EqualTo(new[] { ("broken.pdf", 0), ("notes/a.txt", 2) }));
    }

    [Test]
    public void AMissingWorkspaceSaysHowToMakeOne()
    {
        using var sandbox = new Sandbox();
        var result = sandbox.Kg("status");
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.ErrorLines.Single(), Does.Contain("graph.db").And.Contain("kg build"));
        Assert.That(Directory.GetFileSystemEntries(sandbox.Path), Is.Empty, "reading must not make a file");
    }

    [TestCase("this is no database, and long enough to hold a header of one hundred bytes, which is what SQLite looks at first of all")]
    [TestCase("")]
    public void AFileThatIsNoWorkspaceIsRefused(string content)
    {
        using var sandbox = new Sandbox();
        sandbox.Write("notes.txt", content);
        var result = sandbox.Kg("status", "-w", "notes.txt");
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.ErrorLines.Single(), Does.Contain("notes.txt").And.Contain("workspace"));
        Assert.That(sandbox.Read("notes.txt"), Is.EqualTo(content));
    }
}
