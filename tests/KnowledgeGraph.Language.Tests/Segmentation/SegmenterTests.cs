using KnowledgeGraph.Language.Tests.Support;

namespace KnowledgeGraph.Language.Tests.Segmentation;

[TestFixture]
public sealed class SegmenterTests
{
    [TestCase("He met Gen. Bajwa at 5 p.m. in Washington, D.C. on Monday.", "He met Gen. Bajwa at 5 p.m. in Washington , D.C. on Monday .")]
    [TestCase("Russia’s well-known ally didn’t agree.", "Russia ’s well - known ally did n’t agree .")]
    [TestCase("They can't say it's the states' fault.", "They ca n't say it 's the states ' fault .")]
    [TestCase("India—not China—bought it for $5.4bn, up 5%.", "India — not China — bought it for $ 5.4 bn , up 5 % .")]
    [TestCase("See https://example.org/a?b=1, or write to a.b@example.com.", "See https://example.org/a?b=1 , or write to a.b@example.com .")]
    [TestCase("The “N-CPEC+” corridor is anti-American.", "The “ N-CPEC+ ” corridor is anti-American .")]
    public void WordsAreThoseOfUniversalDependencies(string text, string expected) =>
        Assert.That(English.Sentences(text), Is.EqualTo(new[] { expected }));

    [Test]
    public void SentencesEndBehindTheirQuotes() =>
        Assert.That(English.Sentences("“We agree.” He left. (It was late.) J. F. Kennedy spoke."), Is.EqualTo(new[] { "“ We agree . ”", "He left .", "( It was late . )", "J. F. Kennedy spoke ." }));
}
