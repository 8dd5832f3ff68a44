using System.Text.Json;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests.Commands;

public sealed class VerifyTests
{
    private const string Text = "Russia is balancing China with India.";
    private Sandbox _sandbox = null!;

    [SetUp]
    public void BuildTexts()
    {
        _sandbox = new Sandbox();
        _sandbox.Write("texts/a.txt", Text);
        Assert.That(_sandbox.Kg("build", "texts").ExitCode, Is.Zero);
    }

    [TearDown]
    public void Remove() => _sandbox.Dispose();

    [Test]
    public void UnchangedTextsHold()
    {
        var result = _sandbox.Kg("verify");
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Out, Does.Match(@"^(\d+) of \1 quotations? in 1 document stand where the graph says\n$"));
    }

    [Test]
    public void OneChangedByteNamesTheClaimsThatNoLongerHold()
    {
        _sandbox.Write("texts/a.txt", Text.Replace("balancing", "balancinG"));
        var result = _sandbox.Kg("verify");
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.Out, Does.Match(@"a\.txt +Russia +BALANCES +China +changed").And.Match(@"\n0 of \d+ quotation"));
    }

    [Test]
    public void MovedWordsAreFoundAgainAndAMissingFileIsSaid()
    {
        _sandbox.Write("texts/a.txt", "Well. " + Text);
        using var moved = JsonDocument.Parse(_sandbox.Kg("verify", "--json").Out);
        var row = moved.RootElement[0];
        Assert.That(row.GetProperty("state").GetString(), Is.EqualTo("moved"));
        Assert.That(row.GetProperty("found_at").GetInt32(), Is.EqualTo(row.GetProperty("start").GetInt32() + 6));

        File.Move(_sandbox.At("texts/a.txt"), _sandbox.At("texts/b.txt"));
        Assert.That(_sandbox.Kg("verify").Out, Does.Contain("missing: not among the files given"));
    }

    [Test]
    public void TextsThatMovedAsAWholeAreCheckedWhereTheyLieNow()
    {
        Directory.Move(_sandbox.At("texts"), _sandbox.At("archive"));
        Assert.That(_sandbox.Kg("verify").ErrorLines.Single(), Does.Contain("texts"));
        Assert.That(_sandbox.Kg("verify", "archive").ExitCode, Is.Zero);
    }
}
