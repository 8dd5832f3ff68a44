using KnowledgeGraph.Reading.Tests.Support;

namespace KnowledgeGraph.Reading.Tests.Boilerplate;

/// <summary>What of the sample corpus is not the authors' text.</summary>
public sealed class SeedTests
{
    private static readonly string[] ReadThroughout = ["002", "004"];

    [Test]
    public void ThePageAroundTheAbstractIsSkipped()
    {
        var document = Seed("000");

        Assert.That(Read.Skipped(document).Select(s => s[..Math.Min(40, s.Length)]), Is.EqualTo(new[]
        {
            "topic line: Region: Asia, Russia and FSU",
            "topic line: Theme: History",
            "link: Click here to read the full text.",
            "share buttons: Note to readers: please click the share"[..40],
            "share buttons: Comment on Global Researc",
            "subscription offer: Become a Member of G",
            "link list: Articles by: Andrew Korybko",
            "repeated: Andrew Korybko is an American ",
            "disclaimer: Disclaimer: The contents of ",
            "copyright notice: www.globalresearch.ca ",
            "contact line: For media inquiries: publi",
        }.Select(s => s[..Math.Min(40, s.Length)])));
        Assert.That(document.Title, Is.EqualTo("The Prospects of Russia and India Jointly Leading a New Non-Aligned Movement"));
        Assert.That((document.Authors.Single(), document.Publisher, document.Published), Is.EqualTo(("Andrew Korybko", "Global Research", new DateOnly(2020, 5, 18))));
    }

    [Test]
    public void TheRepeatedLeadAndTheReadersCommentsAreSkipped()
    {
        var document = Seed("001");

        Assert.That(document.Blocks, Has.Length.EqualTo(19));
        Assert.That(document.Blocks.Select((b, i) => (i + 1, b.SkipReason)).Where(p => p.SkipReason is not null), Is.EqualTo(new[]
        {
            (10, "repeated"), (16, "reader comment"), (17, "reader comment"), (18, "reader comment"), (19, "reader comment"),
        }));
    }

    [Test]
    public void ThePaywallIsSkippedFromItsFirstToItsLastLine()
    {
        var document = Seed("003");
        var read = document.Blocks.Where(b => b.SkipReason is null).ToList();

        Assert.That(read.Select(b => b.Kind.ToString()), Is.EqualTo(new[] { "Title", "Caption", "Paragraph", "Paragraph", "Paragraph" }));
        Assert.That(document.Blocks.Count(b => b.SkipReason == "subscription offer"), Is.EqualTo(14));
    }

    [TestCaseSource(nameof(ReadThroughout))]
    public void AnArticleWithoutAPageAroundItIsReadThroughout(string number)
    {
        Assert.That(Read.Skipped(Seed(number)), Is.Empty);
    }

    [Test]
    public void TheSeedsTitlesAndAuthorsAreFound()
    {
        var seed = Seed("002");

        Assert.That((seed.Title, seed.Authors.Single()), Is.EqualTo(("Improved Russian-Pakistani relations will help Moscow balance the new bipolarity", "Andrew Korybko")));
        Assert.That(seed.Blocks.Count(b => b.Kind == Model.BlockKind.Heading), Is.EqualTo(6));
    }

    [Test]
    public void BlocksCoverEveryWordOfTheSharedTexts()
    {
        foreach (var result in Read.Paths(Repository.Shared("gold/dev-texts")))
        {
            var document = result.Document!;
            var covered = document.Blocks.Sum(b => b.End - b.Start);

            Assert.That(covered, Is.GreaterThan(document.Text.Count(c => !char.IsWhiteSpace(c)) * 0.95), result.Name);
            Assert.That(document.Blocks.Zip(document.Blocks.Skip(1)).All(p => p.First.End <= p.Second.Start), result.Name);
        }
    }

    private static Model.Document Seed(string number) => Read.Paths(Directory.GetFiles(Repository.Seeds, number + "*.txt").Single()).Single().Document!;
}
