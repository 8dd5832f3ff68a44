using KnowledgeGraph.Reading.Tests.Support;

namespace KnowledgeGraph.Reading.Tests.Boilerplate;

public sealed class BoilerplateTests
{
    private static readonly string Prose = string.Concat(Enumerable.Range(1, 8).Select(i => $"Paragraph {i} says that Moscow and New Delhi agreed on point {i} of their long agenda.\n\n"));

    [TestCase("Share this post", "share buttons")]
    [TestCase("Facebook Twitter LinkedIn", "share buttons")]
    [TestCase("Subscribe to our newsletter for weekly news.", "subscription offer")]
    [TestCase("Sign up for our daily briefing.", "newsletter sign-up")]
    [TestCase("Already a subscriber? Log in here.", "subscription offer")]
    [TestCase("The views expressed do not represent those of the Centre's donors.", "disclaimer")]
    [TestCase("The views expressed in this article are the author’s own and do not necessarily reflect our editorial policy.", "disclaimer")]
    [TestCase("© 2021 The Review. All rights reserved.", "copyright notice")]
    [TestCase("Click here to read the full text.", "link")]
    [TestCase("Read more: How Delhi hedges", "link")]
    [TestCase("(Editing by Tokyo desk)", "editing mark")]
    [TestCase("Reporting by Jane Doe; Editing by John Roe", "editing mark")]
    [TestCase("(With inputs from agencies)", "editing mark")]
    [TestCase("(Reporting by Kanishka Singh in Bengaluru and David Lague; Editing by Mark Heinrich)", "editing mark")]
    [TestCase("Opinions in this publication do not necessarily represent the position of the Institute.", "disclaimer")]
    [TestCase("Next article: How Delhi hedges", "navigation")]
    [TestCase("Region: Asia, Russia", "topic line")]
    [TestCase("Keywords: hedging; balancing", "topic line")]
    [TestCase("We use cookies to make this site better.", "cookie banner")]
    [TestCase("Photo: Kremlin press service", "photo credit")]
    [TestCase("ADVERTISEMENT", "advertisement")]
    public void LinesOfThePageAreSkippedWithTheirReason(string line, string reason)
    {
        var document = Read.Text(Prose + line);

        Assert.That(Read.Skipped(document), Is.EqualTo(new[] { $"{reason}: {line}" }));
        Assert.That(document.Text, Does.Contain(line));
    }

    [TestCase("Russia shares this view, and so does China, as both have said at the United Nations.")]
    [TestCase("The views expressed by Lavrov in Delhi are those that Moscow has held since 2014.")]
    [TestCase("India will share on Twitter what Pakistan did in Kashmir, Jaishankar warned.")]
    [TestCase("Comments by Putin on the corridor angered Baku.")]
    [TestCase("Subscribers to realism hold that states balance against power.")]
    [TestCase("More from necessity than from love, Delhi buys Russian arms.")]
    [TestCase("Sign up or be left behind: that was the message of the Belt and Road forum to the states of Central Asia.")]
    [TestCase("Photos by a Chinese satellite show the Indian camp in Ladakh.")]
    [TestCase("The disclaimer that Tokyo added to the treaty angered Seoul.")]
    [TestCase("Editing by committee has ruined the communiqué that Beijing and Washington had agreed on, and both now disown it in public.")]
    [TestCase("Copyright law divides Washington and Beijing.")]
    [TestCase("Advertising its neutrality, Hanoi received three presidents.")]
    [TestCase("Home to the world's largest reserves, Venezuela depends on China.")]
    [TestCase("Reporting by The New York Times shows that Chinese hackers entered the ministry.")]
    [TestCase("Trump's remarks do not necessarily reflect the views of the State Department.")]
    [TestCase("The European Union spends millions to support independent journalism in Belarus.")]
    [TestCase("Beijing sent its fleet to the strait. The photo by Reuters showed two of the ships.")]
    [TestCase("Washington claims otherwise. The picture was sold by Getty Images.")]
    [TestCase("The previous article in this series argued that Delhi hedges.")]
    [TestCase("One response to Moscow's pressure was the joint declaration of the five Central Asian states.")]
    public void ProseThatOnlySoundsLikeItIsRead(string line)
    {
        Assert.That(Read.Skipped(Read.Text(Prose + line + "\n\n" + "A last paragraph ends the text.")), Is.Empty);
    }

    [TestCase("Comments")]
    [TestCase("Leave a reply")]
    [TestCase("3 Responses to “The great pivot”")]
    [TestCase("Comments (12)")]
    public void EverythingUnderACommentHeadingIsSkipped(string heading)
    {
        var document = Read.Text($"{Prose}{heading}\n\nJoe says:\n\nRussia will never leave India, as I told everyone here last year.");

        Assert.That(document.Blocks.Where(b => b.SkipReason == "comment section").ToList(), Has.Count.EqualTo(3));
    }

    [Test]
    public void ACommentHeadingBeforeAnyArticleSkipsNothingBehindIt()
    {
        Assert.That(Read.Skipped(Read.Text("Comments\n\n" + Prose)).Count(), Is.LessThanOrEqualTo(1));
    }

    [Test]
    public void AListOfRelatedArticlesEndsAtTheNextProse()
    {
        var document = Read.Text($"{Prose}Related articles\n\nHow Delhi hedges\n\nThe pivot that was not\n\nBack in Moscow, the ministry welcomed the visit of the Indian minister.");

        Assert.That(Read.Skipped(document), Has.Exactly(3).Items);
        Assert.That(document.Blocks[^1].SkipReason, Is.Null);
    }

    [Test]
    public void AnOfferInTheMiddleDoesNotEndTheArticle()
    {
        var document = Read.Text($"{Prose}Keep reading for free!\n\nThe ministry in Moscow welcomed the visit of the Indian minister.");

        Assert.That(Read.Skipped(document), Is.EqualTo(new[] { "subscription offer: Keep reading for free!" }));
    }

    [Test]
    public void RepetitionsAndPullQuotesAreReadOnce()
    {
        var document = Read.Text($"A title that comes twice\n\nA title that comes twice\n\n{Prose}“Moscow and New Delhi agreed on point 3 of their long agenda”\n\nParagraph 8 says that Moscow and New Delhi agreed on point 8 of their long agenda.");

        Assert.That(document.Blocks.Select(b => b.SkipReason == "repeated" ? 1 : 0).Sum(), Is.EqualTo(3));
        Assert.That(document.Blocks[0].SkipReason, Is.Null);
    }

    [Test]
    public void ACaptionIsReadAndItsCreditIsNot()
    {
        var document = Read.Text($"{Prose}Sergey Lavrov, left, and Subrahmanyam Jaishankar in New Delhi, April 6, 2021 (Russian Foreign Ministry photo via AP Images).\n\nVladimir Putin arrives in Goa. Photo: Kremlin.ru");

        Assert.That(Read.Outline(document)[^4..], Is.EqualTo(new[]
        {
            "Caption: Sergey Lavrov, left, and Subrahmanyam Jaishankar in New Delhi, April 6, 2021",
            "Boilerplate (photo credit): (Russian Foreign Ministry photo via AP Images).",
            "Caption: Vladimir Putin arrives in Goa.",
            "Boilerplate (photo credit): Photo: Kremlin.ru",
        }));
    }

    [Test]
    public void ABiographyIsReadOnce()
    {
        var document = Read.Text(Prose + "About the author:\n\nJane Doe is a fellow at the Valdai Club.\n\nJane Doe is a fellow at the Valdai Club.");

        Assert.That(Read.Skipped(document), Is.EqualTo(new[] { "repeated: Jane Doe is a fellow at the Valdai Club." }));
    }

    [Test]
    public void QuotesOfTheArticleByReadersBeginTheirComments()
    {
        var document = Read.Text(Prose + "Yeah, you're right.\n\n\"...New Delhi agreed on point 3 of their long agenda.\"\n\nperhaps they did, who knows.");

        Assert.That(Read.Skipped(document).Select(s => s.Split(':')[0]), Is.EqualTo(new[] { "reader comment", "reader comment", "reader comment" }));
    }

    [Test]
    public void AnEssayThatQuotesATreatyTwiceHasNoComments()
    {
        const string quote = "The treaty says \"...the parties shall consult together whenever one is threatened\", and nothing more.\n\n";

        Assert.That(Read.Skipped(Read.Text(quote + Prose + "\"...the parties shall consult together\" binds nobody to fight.\n\nWhat then does it do?")), Is.Empty);
    }

    [Test]
    public void AHeadingLikeAnAnswerEndsNothing()
    {
        Assert.That(Read.Skipped(Read.Text(Prose + "No response to Beijing\n\nManila kept silent for a week, and then it sent a second note.")), Is.Empty);
    }

    [Test]
    public void AQuotationInTheLastParagraphIsNoComment()
    {
        Assert.That(Read.Skipped(Read.Text(Prose + "\"We will agree on all of it,\" the minister said.\n\nHe called the agenda \"long ... but fair\".")), Is.Empty);
    }
}
