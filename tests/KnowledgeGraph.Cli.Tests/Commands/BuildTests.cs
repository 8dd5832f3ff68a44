using System.Text.Json;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests.Commands;

public sealed class BuildTests
{
    private Sandbox _sandbox = null!;

    [SetUp]
    public void WriteTexts()
    {
        _sandbox = new Sandbox();
        _sandbox.Write("texts/a.txt", "Russia is balancing China with India.");
        _sandbox.Write("texts/deep/b.txt", "Pakistan signed an agreement with Russia.");
    }

    [TearDown]
    public void Remove() => _sandbox.Dispose();

    [Test]
    public void AFirstBuildMakesWorkspaceAndPictureAndSaysWhatTheyHold()
    {
        var result = _sandbox.Kg("build", "texts");
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Error, Is.Empty);
        Assert.That(result.Lines[0], Does.StartWith("2 documents read ("));
        Assert.That(result.Out, Does.Match(@"documents +2: 2 sentences read").And.Match(@"entities +\d+: .*State").And.Match(@"claims +\d+: .*BALANCES").And.Contain("Next"));
        Assert.That(_sandbox.Read("graph.graphml"), Does.Contain("BALANCES"));
    }

    [Test]
    public void OnlyWhatChangedIsReadAgainAndWhatIsGoneIsRemoved()
    {
        _sandbox.Kg("build", "texts");
        Assert.That(_sandbox.Kg("build", "texts").Lines[0], Does.StartWith("nothing has changed: 2 documents"));
        _sandbox.Write("texts/a.txt", "Russia criticized the United States.");
        Assert.That(_sandbox.Kg("build", "texts").Lines[0], Does.StartWith("1 document read").And.Contain("1 unchanged"));
        File.Delete(_sandbox.At("texts/a.txt"));
        Assert.That(_sandbox.Kg("build", "texts").Lines[0], Does.Contain("1 unchanged, 1 removed"));
    }

    [Test]
    public void AddKeepsWhatIsNotNamed()
    {
        _sandbox.Kg("build", "texts/a.txt");
        Assert.That(_sandbox.Kg("build", "texts/deep", "--add").Out, Does.Contain("documents  2:"));
    }

    [Test]
    public void ForceReadsUnchangedDocuments()
    {
        _sandbox.Kg("build", "texts");
        Assert.That(_sandbox.Kg("build", "texts", "--force").Lines[0], Does.StartWith("2 documents read"));
    }

    [Test]
    public void StandardInputIsADocument()
    {
        var result = _sandbox.KgReading("Russia is balancing China.", "build", "-");
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Lines[0], Does.StartWith("1 document read"));
    }

    [Test]
    public void JsonGivesTheFigures()
    {
        using var json = JsonDocument.Parse(_sandbox.Kg("build", "texts", "--json").Out);
        Assert.That(json.RootElement[0].GetProperty("extracted").GetInt32(), Is.EqualTo(2));
    }

    [Test]
    public void AWorkspaceElsewhereHasItsPictureBesideIt()
    {
        Directory.CreateDirectory(_sandbox.At("out"));
        var result = _sandbox.Kg("build", "texts", "-w", "out/news.db");
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(File.Exists(_sandbox.At("out/news.graphml")));
        Assert.That(result.Out, Does.Contain("-w out/news.db"));
    }
}
