using KnowledgeGraph.Reading.Tests.Support;

namespace KnowledgeGraph.Reading.Tests.Metadata;

public sealed class FirstLinesTests
{
    private const string Body = "\n\nRussia and India agreed on Friday to widen their defence ties, officials of both countries said.";

    [TestCase("By Andrew Korybko", "Andrew Korybko", null, null)]
    [TestCase("By Min-ji Harada and Paul Kessler", "Min-ji Harada|Paul Kessler", null, null)]
    [TestCase("By Kerem Aldous | The Unaligned Letter", "Kerem Aldous", "The Unaligned Letter", null)]
    [TestCase("by A. B. Smith, Chatham Review, 3 May 2021", "A. B. Smith", "Chatham Review", "2021-05-03")]
    [TestCase("By Our Diplomatic Correspondent", "", null, null)]
    [TestCase("Aigerim Satova, Al-Nur University", "Aigerim Satova", null, null)]
    [TestCase("Ana Silva (University of Porto)", "Ana Silva", null, null)]
    [TestCase("Global Research, May 18, 2020", "", "Global Research", "2020-05-18")]
    [TestCase("Friday, September 9, 2016", "", null, "2016-09-09")]
    [TestCase("Published: 12 Sept. 2021 10:30 GMT", "", null, "2021-09-12")]
    [TestCase("2021-09-12", "", null, "2021-09-12")]
    [TestCase("Last updated: October 2025", "", null, null)]
    [TestCase("Author: Jane Doe", "Jane Doe", null, null)]
    [TestCase("Moscow, 18 May 2020", "", null, "2020-05-18")]
    public void ALineUnderTheTitleGivesAuthorPublisherAndDate(string line, string authors, string? publisher, string? date)
    {
        var document = Read.Text("Old friends, new deals\n\n" + line + Body);

        Assert.That(document.Title, Is.EqualTo("Old friends, new deals"));
        Assert.That(string.Join('|', document.Authors), Is.EqualTo(authors));
        Assert.That(document.Publisher, Is.EqualTo(publisher));
        Assert.That(document.Published, Is.EqualTo(date is null ? null : DateOnly.Parse(date)));
        Assert.That(Read.Outline(document)[1], Is.EqualTo("Byline: " + line));
    }

    [Test]
    public void TwoNamesAboveAnAbstractAreJointAuthorsAndElsewhereNothing()
    {
        Assert.That(Read.Text("Old friends, new deals\n\nAna Silva and Rui Costa\n\nAbstract" + Body).Authors, Is.EqualTo(new[] { "Ana Silva", "Rui Costa" }));
        Assert.That(Read.Text("Old friends, new deals\n\nCosta Rica and El Salvador" + Body).Authors, Is.Empty);
    }

    [TestCase("By Friday the talks had failed")]
    [TestCase("By contrast, Delhi stayed neutral")]
    [TestCase("May brings new sanctions")]
    public void ALineThatSaysSomethingIsNoByline(string line)
    {
        var document = Read.Text("Old friends, new deals\n\n" + line + Body);

        Assert.That(Read.Outline(document)[1], Does.Not.StartWith("Byline"));
        Assert.That(document.Authors, Is.Empty);
    }

    [TestCase("SEOUL, Nov 12 (Agency) – The leaders met on Jeju island and discussed the missile tests of the North.", "SEOUL, Nov 12 (Agency)", null)]
    [TestCase("MANILA, July 8, 2024 — Japan and the Philippines on Monday signed a landmark defence agreement.", "MANILA, July 8, 2024", "2024-07-08")]
    [TestCase("NEW DELHI - While India is ready to enter into a defence agreement, it is wary of being drawn in.", "NEW DELHI", null)]
    [TestCase("WASHINGTON (CNN) -- The governor is enduring sharp criticism for being unable to name the leaders.", "WASHINGTON (CNN)", null)]
    public void ADatelineIsCutFromItsParagraph(string paragraph, string dateline, string? date)
    {
        var document = Read.Text("A title over the report\n\n" + paragraph);

        Assert.That(Read.Outline(document)[1], Is.EqualTo("Byline: " + dateline));
        Assert.That(Read.Outline(document)[2], Does.StartWith("Paragraph: ").And.Not.Contains("–").And.Not.Contains("--"));
        Assert.That(document.Published, Is.EqualTo(date is null ? null : DateOnly.Parse(date)));
    }

    [TestCase("NATO has expanded to the east, and Russia - like others - has noticed it with concern.")]
    [TestCase("US-Russian talks: they failed again, as anyone could have told the negotiators before.")]
    public void AParagraphThatBeginsInCapitalsStaysWhole(string paragraph)
    {
        Assert.That(Read.Outline(Read.Text("A title over the report\n\n" + paragraph))[1], Is.EqualTo("Paragraph: " + paragraph));
    }

    [Test]
    public void ATextWithoutATitleIsCalledByItsName()
    {
        Assert.That(Read.Text("Russia and India agreed on Friday to widen their ties, officials said.").Title, Is.EqualTo("a.txt"));
    }

    [Test]
    public void AKickerIsNoTitle()
    {
        var document = Read.Text("ANALYSIS\nIn Astana, everyone gets a handshake" + Body);

        Assert.That(document.Title, Is.EqualTo("In Astana, everyone gets a handshake"));
    }

    [Test]
    public void TheDateOfAQuotedTextIsNotTheDocuments()
    {
        var document = Read.Text(Body + "\n\nNovember 5, 1999\n\nThe front-runner named the leader of Chechnya, and no other of the four, when he was asked.");

        Assert.That(document.Published, Is.Null);
    }

    [Test]
    public void FrontMatterWinsOverTheFirstLinesAndIsNotRead()
    {
        const string text = """
            ---
            title: "The Great Pivot"
            authors: [Ann Lee, "Bo Chan"]
            date: 2023-04-05
            publisher: The Review
            url: https://example.org/pivot
            ---
            # The great pivot

            By Somebody Else

            Prose follows here, and it is long enough to be taken for prose.
            """;
        var document = Read.Markdown(text);

        Assert.That((document.Title, string.Join('|', document.Authors), document.Publisher, document.Source), Is.EqualTo(("The Great Pivot", "Ann Lee|Bo Chan", "The Review", "https://example.org/pivot")));
        Assert.That(document.Published, Is.EqualTo(new DateOnly(2023, 4, 5)));
        Assert.That(Read.Outline(document)[0], Is.EqualTo("Title: The great pivot"));
    }

    [Test]
    public void DamagedFrontMatterIsReportedAndTheRestIsRead()
    {
        var result = Read.File("a.md", "---\ntitle: \"open\nauthor: x\n---\n\nProse follows here."u8.ToArray());

        Assert.That(result.Warnings.Single(), Does.Contain("front matter"));
        Assert.That(Read.Outline(result.Document!), Is.EqualTo(new[] { "Paragraph: Prose follows here." }));
    }

    [Test]
    public void ARuleAtTheTopIsNoFrontMatter()
    {
        Assert.That(Read.Markdown("---\n\nProse: it follows here.\n\n---\n\nMore of it.").Blocks, Has.Length.EqualTo(2));
    }
}
