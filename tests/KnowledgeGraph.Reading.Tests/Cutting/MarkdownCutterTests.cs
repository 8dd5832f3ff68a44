using KnowledgeGraph.Reading.Tests.Support;

namespace KnowledgeGraph.Reading.Tests.Cutting;

public sealed class MarkdownCutterTests
{
    [TestCase("Talks with [Russia](https://x.org/a_(b)) ended.", "Talks with Russia ended.")]
    [TestCase("Talks with [Russia][1] ended.", "Talks with Russia ended.")]
    [TestCase("**Moscow** and *Delhi* agree.", "Moscow and Delhi agree.")]
    [TestCase("__Moscow__ and _Delhi_ agree on snake_case.", "Moscow and Delhi agree on snake_case.")]
    [TestCase("A ***very* strong** bond.", "A very strong bond.")]
    [TestCase("It costs 5 * 3 and **not closed.", "It costs 5 * 3 and **not closed.")]
    [TestCase(@"An escaped \*star\* and \[bracket\].", "An escaped *star* and [bracket].")]
    [TestCase("The `S-400` system<br>arrived.", "The S-400 systemarrived.")]
    [TestCase("AT&amp;T and a note[^1] here.", "AT&T and a note here.")]
    [TestCase("He [Modi] said [sic] so.", "He [Modi] said [sic] so.")]
    [TestCase("Read ![flag](f.png) the news of [**bold** links](u).", "Read the news of bold links.")]
    public void MarkupInAParagraphIsHidden(string text, string seen)
    {
        Assert.That(Read.Outline(Read.Markdown("A title\n\n" + text + "\n\nThe end of it."))[1], Does.EndWith(": " + seen));
    }

    [Test]
    public void BlocksBeginAndEndWithoutMarkup()
    {
        var document = Read.Markdown("# Title #\n\n*Emphasised paragraph, which is here.*\n\n- **item**\n1. [linked](u)\n\n> quoted words here\n> go on");
        var texts = document.Blocks.Select(b => document.Text[b.Start..b.End]);

        Assert.That(texts, Is.EqualTo(new[] { "Title", "Emphasised paragraph, which is here.", "item", "linked", "quoted words here\n> go on" }));
        Assert.That(Read.Seen(document, document.Blocks[^1]), Is.EqualTo("quoted words here go on"));
    }

    [Test]
    public void UnderlinedAndBoldLinesAreHeadings()
    {
        var outline = Read.Outline(Read.Markdown("A title\n===\n\nSome prose stands here.\n\nPart one\n---\n\nMore prose stands here.\n\n**Key points**\n\nThe last prose."));

        Assert.That(outline, Is.EqualTo(new[]
        {
            "Title: A title", "Paragraph: Some prose stands here.", "Heading: Part one", "Paragraph: More prose stands here.",
            "Heading: Key points", "Paragraph: The last prose.",
        }));
    }

    [Test]
    public void CodeIsSkippedAndDefinitionsBelongToNoBlock()
    {
        var document = Read.Markdown("Some prose stands here.\n\n```\nvar x = 1;\n```\n\n[1]: https://example.org\n<!-- a comment -->\n***\n\nMore prose.");

        Assert.That(Read.Outline(document), Is.EqualTo(new[] { "Paragraph: Some prose stands here.", "Boilerplate (code): var x = 1;", "Paragraph: More prose." }));
    }

    [Test]
    public void CellsOfATableAreItems()
    {
        var document = Read.Markdown("Some prose stands here.\n\n| State | Seat |\n|---|---|\n| Russia | Moscow |\n");

        Assert.That(Read.Outline(document)[1..], Is.EqualTo(new[] { "ListItem: State", "ListItem: Seat", "ListItem: Russia", "ListItem: Moscow" }));
    }

    [Test]
    public void APictureAloneGivesItsDescriptionAsCaption()
    {
        Assert.That(Read.Outline(Read.Markdown("Some prose stands here.\n\n![Putin and Modi in Goa](p.jpg)\n\nMore prose."))[1], Is.EqualTo("Caption: Putin and Modi in Goa"));
    }

    [Test]
    public void ATextFileInMarkdownIsReadAsMarkdown()
    {
        Assert.That(Read.Outline(Read.Text("# A title\n\nTalks with [Russia](u) ended.")), Is.EqualTo(new[] { "Title: A title", "Paragraph: Talks with Russia ended." }));
    }

    [Test]
    public void AHashInPlainTextIsText()
    {
        Assert.That(Read.Text("Rule # 1 of diplomacy is patience.\n\n#sanctions do not work.").Text, Does.StartWith("Rule # 1"));
        Assert.That(Read.Outline(Read.Text("The party's slogan was:\n\n#sanctions do not work."))[1], Is.EqualTo("Paragraph: #sanctions do not work."));
    }

    [Test]
    public void TenThousandOpenBracketsTakeNoTime()
    {
        var document = Read.Markdown("# T\n\n" + new string('[', 10_000) + new string('*', 10_000) + " end of " + string.Concat(Enumerable.Repeat("*a ", 5_000)));

        Assert.That(document.Blocks, Has.Length.EqualTo(2));
    }
}
