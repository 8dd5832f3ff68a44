using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Quotations;
using KnowledgeGraph.Model;
using KnowledgeGraph.Syntax;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Extraction.Quotations;

[TestFixture]
public sealed class QuotationFinderTests
{
    [Test]
    public void SpeechIsWhatStandsBetweenTheMarks() => Assert.That(
        Find("“ we will never support such a plan ” he said"), Is.EqualTo(new[] { "0:1-0:7" }));

    [Test]
    public void SpeechRunsOverSentences() => Assert.That(
        Find("“ we will never support it .", "others may do so ” he said"), Is.EqualTo(new[] { "0:1-1:3" }));

    [TestCase("\"", "\"")]
    [TestCase("“", "”")]
    [TestCase("«", "»")]
    [TestCase("„", "“")]
    [TestCase("``", "''")]
    public void AllKindsOfMarksCount(string open, string close) => Assert.That(
        Find($"{open} we will never support such a plan {close} he said"), Has.Length.EqualTo(1));

    [Test]
    public void AShortPhraseIsHeldAtADistanceAndNotSpoken() => Assert.That(Find("the “ special operation ” goes on"), Is.Empty);

    [Test]
    public void TwoQuotationsInOneSentenceAreTwo() => Assert.That(
        Find("“ we will never support it ” he said “ and others will not either ”"), Has.Length.EqualTo(2));

    [Test]
    public void ACloseWithoutAnOpeningEndsNothing() => Assert.That(Find("he said so ’ and left"), Is.Empty);

    [Test]
    public void AMarkLeftOpenDoesNotSwallowTheNextParagraph() => Assert.That(
        Find(["“ we will never support it .", "others may well do so ."], paragraphs: true), Is.EqualTo(new[] { "0:1-0:6" }));

    [Test]
    public void AParagraphThatOpensWithAMarkGoesOnWithTheSpeech() => Assert.That(
        Find(["“ we will never support it .", "“ others may well do so ” he said"], paragraphs: true), Is.EqualTo(new[] { "0:1-1:5" }));

    private static string[] Find(params string[] sentences) => Find(sentences, paragraphs: false);

    private static string[] Find(string[] sentences, bool paragraphs)
    {
        var analyses = sentences.Select((s, i) => Flat(s, i, paragraphs)).ToList();
        return [.. QuotationFinder.Find(analyses).Select(q => $"{q.FirstSentence}:{q.FirstToken}-{q.LastSentence}:{q.LastToken}")];
    }

    // All words depend on the first: quotations do not look at the tree.
    private static SentenceAnalysis Flat(string words, int number, bool paragraphs)
    {
        var tree = string.Join('\n', words.Split(' ').Select((w, i) => $"{w} X X {(i == 0 ? 0 : 1)} {(i == 0 ? "root" : "dep")}"));
        var block = new Block(paragraphs ? number * 1000 : 0, 100_000, BlockKind.Paragraph);
        return new SentenceAnalysis(new Sentence(number + 1, block, Trees.Parse(tree).Tokens));
    }
}
