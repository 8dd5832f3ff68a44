using System.Diagnostics;
using CsCheck;
using KnowledgeGraph.Language.Tests.Support;

namespace KnowledgeGraph.Language.Tests.Segmentation;

/// <summary>Where sentences end, and what holds for every text.</summary>
[TestFixture]
public sealed class SegmenterTests
{
    private static readonly string[] Fragments =
    [
        "Russia", "the", "U.S.", "Gen.", "a.m.", "e.g.", "N-CPEC+", "well-known", "don't", "states’", "$5.4bn", "10:30", "https://a.org/b", "a@b.org", "1.", "(a)", "•",
        " ", " ", " ", "\n", "\n\n", "\r\n", "\t", "\u00A0", "\u2028", "\u00AD", "\u200B", "\uFEFF", "-", "—", "...", ".", "!", "?", "\"", "“", "”", "'", "’", "(", ")", "[12]", "¹", "/", "%", "é", "e\u0301", "👍🏽", "\uD83D", "\0", "\u001C", "中",
    ];

    [TestCase("“We agree.” He left. (It was late.) They stayed.", "“ We agree . ”|He left .|( It was late . )|They stayed .")]
    [TestCase("\"We agree.\" He left. \"Why?\" he asked.", "\" We agree . \"|He left .|\" Why ? \" he asked .")]
    [TestCase("They met (see Fig. 2). It went on... The end.", "They met ( see Fig. 2 ) .|It went on ...|The end .")]
    [TestCase("It joined the U.S. The pact held. It sold arms to the U.S. Navy at 5 p.m. Monday.", "It joined the U.S.|The pact held .|It sold arms to the U.S. Navy at 5 p.m. Monday .")]
    [TestCase("A new rivalry.[12] The pact held.3 It ended.¹² So be it.", "A new rivalry . [ 12 ]|The pact held . 3|It ended . ¹²|So be it .")]
    [TestCase("Plan B. It failed. 1. First. 2. Second.", "Plan B .|It failed .|1 . First .|2 . Second .")]
    [TestCase("why not? because. i said so.", "why not ?|because .|i said so .")]
    [TestCase("It is over.The next began.", "It is over .|The next began .")]
    [TestCase("", "")]
    [TestCase(" \n\t ", "")]
    public void SentencesEnd(string text, string expected) => AssertSentences(text, expected);

    [TestCase("Key points\nRussia balances China, and India balances it too, as both have often done when pressed from outside by others.", "Key points|Russia balances China , and India balances it too , as both have often done when pressed from outside by others .")]
    [TestCase("• Russia balances China\n• India balances Pakistan", "• Russia balances China|• India balances Pakistan")]
    [TestCase("1) Russia balances China and seeks a new partner\n2) India", "1 ) Russia balances China and seeks a new partner|2 ) India")]
    [TestCase("Moscow has long tried to keep its balance between\nIndia and Pakistan, whose rivalry it did not create, and\nChina, whose rise it fears.", "Moscow has long tried to keep its balance between India and Pakistan , whose rivalry it did not create , and China , whose rise it fears .")]
    [TestCase("Heading\n\nText", "Heading|Text")]
    public void LineBreaksEndOnlyWhatEnds(string text, string expected) => AssertSentences(text, expected);

    [Test]
    public void WordsGiveTheTextBack() =>
        Gen.Int[0, Fragments.Length - 1].Array[0, 40].Select(indices => string.Concat(indices.Select(i => Fragments[i]))).Sample(AssertCovers, iter: 5_000);

    [Test]
    public void WordsGiveAnyTextBack() => Gen.String.Sample(AssertCovers, iter: 2_000);

    [Test]
    public void AStretchIsCutWithoutALookAtTheRest()
    {
        const string Text = "One two. Three four. Five six.";

        var sentence = English.Language.Segmenter.Segment(Text, 9, 20).Single();

        Assert.That((sentence.Start, sentence.End, Text[sentence.Start..sentence.End]), Is.EqualTo((9, 20, "Three four.")));
    }

    [TestCase("a.")]
    [TestCase("a@")]
    [TestCase("http://")]
    [TestCase("ab.cd.")]
    [TestCase("\"")]
    [TestCase("(")]
    [TestCase("1-")]
    [TestCase("A&A")]
    [TestCase("x")]
    [TestCase("a'")]
    [TestCase(". ")]
    public void HostileTextTakesNoLongerThanItsLength(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 100_000 / unit.Length));
        var watch = Stopwatch.StartNew();

        AssertCovers(text);

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
    }

    private static void AssertSentences(string text, string expected) =>
        Assert.That(English.Sentences(text), Is.EqualTo(expected.Split('|', StringSplitOptions.RemoveEmptyEntries)));

    private static void AssertCovers(string text)
    {
        var at = 0;
        foreach (var sentence in English.Language.Segmenter.Segment(text, 0, text.Length))
        {
            Require(sentence.Start == sentence.Tokens[0].Start && sentence.End == sentence.Tokens[^1].End, text, sentence);
            foreach (var word in sentence.Tokens)
            {
                Require(word.Start >= at && word.End > word.Start && word.Form.Length > 0 && IsBlank(text, at, word.Start), text, word);
                Require(!char.IsWhiteSpace(text[word.Start]) && !char.IsWhiteSpace(text[word.End - 1]), text, word);
                at = word.End;
            }
        }

        Require(IsBlank(text, at, text.Length), text, "the end");
    }

    private static void Require(bool holds, string text, object place)
    {
        if (!holds)
        {
            Assert.Fail($"{place} of: {(text.Length < 300 ? text : text[..300])}");
        }
    }

    private static bool IsBlank(string text, int from, int to) => text.AsSpan(from, to - from).IsWhiteSpace();
}
