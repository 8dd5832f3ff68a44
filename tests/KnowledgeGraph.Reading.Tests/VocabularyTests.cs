using KnowledgeGraph.Reading.Tests.Support;

namespace KnowledgeGraph.Reading.Tests;

public sealed class VocabularyTests
{
    [Test]
    public void EveryFaultIsNamedWithFileAndLine()
    {
        using var folder = new TempFolder();
        folder.Write("reading/boilerplate.csv", "cue,match,reason,extent\nshare me,begins,share,line\nshare me,equals,share,all\n(open,regex,x,line\n[a-z]*,regex,x,line\nshort,row\nfine,equals,fine,line\n");
        folder.Write("reading/first-lines.csv", "word,role\nReview,publishr\nOpinion,kicker\nopinion,kicker\n");

        var message = Assert.Throws<ConfigurationException>(() => _ = new FileDocumentReader(folder.Path))!.Message;

        Assert.That(message.Split(Environment.NewLine).Select(l => l[(l.IndexOf(".csv:", StringComparison.Ordinal) + 5)..][..1]), Is.EqualTo(new[] { "6", "2", "3", "4", "5", "2", "4" }));
        Assert.That(message, Does.Contain("match is 'begins'").And.Contains("extent is 'all'").And.Contains("matches everything").And.Contains("2 columns, not 4"));
    }

    [Test]
    public void AMissingFileIsNamed()
    {
        using var folder = new TempFolder();

        Assert.That(() => new FileDocumentReader(folder.Path), Throws.TypeOf<ConfigurationException>().With.Message.Contains("boilerplate.csv"));
    }

    [Test]
    public void ANewRowTakesEffectAtOnce()
    {
        using var folder = new TempFolder();
        folder.Write("reading/boilerplate.csv", "cue,match,reason,extent\nvisit our shop,starts,shop,line\n");
        folder.Write("reading/first-lines.csv", "word,role\n");
        var file = folder.Write("a.txt", "Moscow and Delhi agree on the corridor.\n\nVisit our shop for mugs.");

        var document = new FileDocumentReader(folder.Path).Read([file]).Single().Document!;

        Assert.That(Read.Skipped(document), Is.EqualTo(new[] { "shop: Visit our shop for mugs." }));
    }
}
