using KnowledgeGraph.Reading.Tests.Support;

namespace KnowledgeGraph.Reading.Tests.Cutting;

public sealed class PlainTextCutterTests
{
    [Test]
    public void LinesBrokenAtAMarginAreOneParagraph()
    {
        const string text = """
            The two countries agreed to build the corridor, which will link their ports
            and shorten the way to Europe by twelve days. Officials said work would
            begin in March.
            """;

        Assert.That(Read.Text(text).Blocks, Has.Length.EqualTo(1));
    }

    [Test]
    public void AShortLineEndsAParagraphInWrappedText()
    {
        const string text = """
            The two countries agreed to build the corridor, which will link their ports
            to Europe.
            Officials in both capitals said that work on the first of the stretches would
            begin in March.
            """;

        Assert.That(Read.Outline(Read.Text(text)), Has.Length.EqualTo(2));
    }

    [Test]
    public void LongLinesAreParagraphsOfTheirOwn()
    {
        var line = string.Concat(Enumerable.Repeat("Delhi balances between the two powers. ", 5)).Trim();

        Assert.That(Read.Text($"{line}\n{line} Again.\nA last line.").Blocks, Has.Length.EqualTo(3));
    }

    [Test]
    public void ALineInLowerCaseContinuesALineWithoutFinalPunctuation()
    {
        Assert.That(Read.Outline(Read.Text("The accord was signed by Modi\nand Putin in Goa.")), Is.EqualTo(new[] { "Paragraph: The accord was signed by Modi and Putin in Goa." }));
    }

    [TestCase("• ")]
    [TestCase("- ")]
    [TestCase("– ")]
    [TestCase("1. ")]
    [TestCase("(a) ")]
    [TestCase("ii) ")]
    public void ABulletIsNoPartOfItsItem(string mark)
    {
        var document = Read.Text($"{mark}Poland buys tanks from South Korea.\n{mark}Lithuania hosts a German brigade.");

        Assert.That(Read.Outline(document), Is.EqualTo(new[] { "ListItem: Poland buys tanks from South Korea.", "ListItem: Lithuania hosts a German brigade." }));
    }

    [TestCase("J. Mearsheimer warned of a rivalry that nobody wants.")]
    [TestCase("1979 saw the invasion of Afghanistan by the Soviet Union.")]
    [TestCase("-based analysts doubt that the alliance will hold.")]
    public void WhatOnlyLooksLikeABulletIsText(string text)
    {
        Assert.That(Read.Outline(Read.Text(text)), Is.EqualTo(new[] { "Paragraph: " + text }));
    }

    [Test]
    public void AnItemGoesOnOverAnIndentedLine()
    {
        var document = Read.Text("  * Germany will station a full brigade in Lithuania, its first\n    permanent deployment abroad.\n  * Canada leads in Latvia.");

        Assert.That(document.Blocks, Has.Length.EqualTo(2));
    }

    [Test]
    public void AShortLineOverAParagraphIsAHeading()
    {
        var document = Read.Text("A title\n\nFirst paragraph of the text, which is long enough to be one.\n\nForces in place\n\nSecond paragraph of the text.");

        Assert.That(Read.Outline(document)[2], Is.EqualTo("Heading: Forces in place"));
    }

    [Test]
    public void ANumberedHeadingIsNoListItem()
    {
        var document = Read.Text("Hedging\n\n1. Introduction\nWhen Singapore hedges, it does so between two powers that both matter to it.");

        Assert.That(Read.Outline(document)[1], Is.EqualTo("Heading: Introduction"));
    }

    [Test]
    public void DatedTitlesStayReadable()
    {
        var document = Read.Text("I wrote about this before, in several articles that are listed here:\n\n8 June 2018: “China and the US in Asia: Four Scenarios”\n\nThat was then.");

        Assert.That(Read.Outline(document)[1], Does.StartWith("Paragraph: 8 June 2018"));
    }

    [Test]
    public void ARuleOfSignsBelongsToNoBlock()
    {
        Assert.That(Read.Text("One paragraph is here.\n\n* * *\n\n-----\n\nAnother is here.").Blocks, Has.Length.EqualTo(2));
    }

    [TestCase("\r\n")]
    [TestCase("\r")]
    public void LineEndsOfOtherSystemsArePreserved(string end)
    {
        var text = $"One paragraph is here.{end}{end}Another is here.{end}";
        var document = Read.Text(text);

        Assert.That(document.Text, Is.EqualTo(text));
        Assert.That(Read.Outline(document), Is.EqualTo(new[] { "Paragraph: One paragraph is here.", "Paragraph: Another is here." }));
    }
}
