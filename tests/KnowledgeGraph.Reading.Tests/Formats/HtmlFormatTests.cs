using System.Text;
using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Tests.Support;

namespace KnowledgeGraph.Reading.Tests.Formats;

public sealed class HtmlFormatTests
{
    private static readonly string Paragraphs = string.Concat(Enumerable.Range(1, 6).Select(i =>
        $"<p>Paragraph {i} says, with some commas, that <b>Moscow</b> and <a href='/delhi'>New Delhi</a> agreed on point {i}, among others, of their long agenda for the year.<sup>{i}</sup></p>\n"));

    private static readonly string Page = $$"""
        <!DOCTYPE html><html><head><title>Old friends, new deals | The Review</title>
        <meta property="og:site_name" content="The Review"><meta name="author" content="Ann Lee and Bo Chan">
        <meta property="article:published_time" content="2021-05-03T10:00:00Z"><link rel="canonical" href="https://example.org/deals">
        <style>p { color: red }</style><script>var tracking = "Moscow sanctions";</script></head>
        <body><nav><ul><li><a href="/">Home</a></li><li><a href="/asia">Asia desk</a></li></ul></nav>
        <article><h1>Old friends, new deals</h1>{{Paragraphs}}<h2>What comes next</h2><ul><li>A summit in Goa is planned.</li></ul></article>
        <footer>About this site and its makers</footer></body></html>
        """;

    [Test]
    public void TheMainTextIsReadWithoutNavigationScriptsAndFooter()
    {
        var document = Html(Page);

        Assert.That(Read.Outline(document)[..2], Is.EqualTo(new[]
        {
            "Title: Old friends, new deals",
            "Paragraph: Paragraph 1 says, with some commas, that Moscow and New Delhi agreed on point 1, among others, of their long agenda for the year.",
        }));
        Assert.That(Read.Outline(document)[^2..], Is.EqualTo(new[] { "Heading: What comes next", "ListItem: A summit in Goa is planned." }));
        Assert.That(document.Text, Does.Not.Contain("tracking").And.Not.Contain("Asia desk").And.Not.Contain("makers").And.Not.Contain("red"));
    }

    [Test]
    public void MetadataComesFromTheHead()
    {
        var document = Html(Page);

        Assert.That((document.Title, document.Publisher, document.Published, document.Source), Is.EqualTo(("Old friends, new deals", "The Review", new DateOnly(2021, 5, 3), "https://example.org/deals")));
        Assert.That(document.Authors, Is.EqualTo(new[] { "Ann Lee", "Bo Chan" }));
    }

    [Test]
    public void LinkedDataWins()
    {
        const string data = """<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"headline":"The real title","author":[{"name":"Cy Dee"}],"publisher":{"name":"Wire"},"datePublished":"2022-01-02"}]}</script><script type="application/ld+json">{broken</script>""";
        var document = Html(Page.Replace("<head>", "<head>" + data));

        Assert.That((document.Title, document.Authors.Single(), document.Publisher, document.Published), Is.EqualTo(("The real title", "Cy Dee", "Wire", new DateOnly(2022, 1, 2))));
    }

    [Test]
    public void AShortPageIsReadFromItsBody()
    {
        var document = Html("<p>Delhi hedges.</p><div>Hanoi bends<br><br>but does not bow.</div><table><tr><td>Cell one</td><td>Cell two</td></tr></table><p hidden>Unseen words</p>");

        Assert.That(document.Blocks.Select(b => Read.Seen(document, b)), Is.EqualTo(new[] { "Delhi hedges.", "Hanoi bends", "but does not bow.", "Cell one", "Cell two" }));
    }

    [Test]
    public void TheCharsetThatAPageDeclaresIsUsed()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding("windows-1251").GetBytes("<html><head><meta charset=\"windows-1251\"></head><body><p>Лавров visited Delhi.</p></body></html>");

        Assert.That(Read.File("a.html", bytes).Document!.Text, Is.EqualTo("Лавров visited Delhi."));
    }

    [Test]
    public void AHundredThousandNestedElementsAreRefused()
    {
        Assert.That(Read.File("a.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 20_000)) + "text")).Error, Does.Contain("nested"));
    }

    [Test]
    public void BlocksStandWhereTheySay()
    {
        var document = Html(Page);

        Assert.That(document.Blocks.Where(b => b.Kind == BlockKind.Paragraph).Select(b => document.Text[b.Start..b.End]), Is.All.StartsWith("Paragraph ").And.All.EndsWith("year."));
    }

    private static Document Html(string html)
    {
        var result = Read.File("a.html", Encoding.UTF8.GetBytes(html));
        Assert.That(result.Error, Is.Null);
        return result.Document!;
    }
}
