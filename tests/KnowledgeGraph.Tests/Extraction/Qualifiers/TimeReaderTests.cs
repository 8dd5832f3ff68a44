using KnowledgeGraph.Extraction.Qualifiers;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Extraction.Qualifiers;

[TestFixture]
public sealed class TimeReaderTests
{
    private static readonly DateOnly March2024 = new(2024, 3, 5);

    [Test]
    public void AYearIsAYear() => Assert.That(Read("in ADP IN 4 case\n1998 NUM CD 2 obl"), Is.EqualTo("1998"));

    [Test]
    public void AMonthTakesItsYear() => Assert.That(Read("in ADP IN 4 case\nMarch PROPN NNP 2 obl\n2021 NUM CD 4 nmod"), Is.EqualTo("2021-03"));

    [Test]
    public void ADayTakesMonthAndYear() => Assert.That(Read("on ADP IN 4 case\nAugust PROPN NNP 2 obl\n12 NUM CD 4 nummod\n2020 NUM CD 4 nmod"), Is.EqualTo("2020-08-12"));

    [TestCase("January", "2024-01")]
    [TestCase("December", "2023-12")]
    public void AMonthWithoutYearIsTheLastOneBeforeTheDocument(string month, string time) => Assert.That(Read($"in ADP IN 4 case\n{month} PROPN NNP 2 obl"), Is.EqualTo(time));

    [TestCase("last", "year", "2023")]
    [TestCase("this", "year", "2024")]
    [TestCase("next", "year", "2025")]
    [TestCase("last", "month", "2024-02")]
    public void RelativeTimesCountFromTheDocument(string which, string unit, string time) => Assert.That(Read($"{which} ADJ JJ 4 amod\n{unit} NOUN NN 2 obl:unmarked"), Is.EqualTo(time));

    [Test]
    public void WithoutTheDocumentsDateARelativeTimeIsUnknown() => Assert.That(Read("last ADJ JJ 4 amod\nyear NOUN NN 2 obl:unmarked", dated: false), Is.Null);

    [TestCase("about ADP IN 4 case\n1200 NUM CD 2 obl")]
    [TestCase("for ADP IN 4 case\nyears NOUN NNS 2 obl")]
    [TestCase("for ADP IN 4 case\n12345 NUM CD 2 obl")]
    public void WhatIsNoTimeIsNone(string phrase) => Assert.That(Read(phrase), Is.Null);

    [Test]
    public void AClauseDoesNotTakeTheTimeOfTheClauseAbove()
    {
        var sentence = Trees.Parse("""
            Norway PROPN NNP 5 nsubj
            which PRON WDT 3 nsubj
            backs VERB VBZ 1 acl:relcl =back
            Estonia PROPN NNP 3 obj
            agreed VERB VBD 0 root =agree
            in ADP IN 7 case
            1998 NUM CD 5 obl
            """);

        Assert.That(TimeReader.Read(sentence, sentence.Word("backs"), null), Is.Null);
        Assert.That(TimeReader.Read(sentence, sentence.Word("agreed"), null), Is.EqualTo("1998"));
    }

    // The phrase follows "Norway agreed", in which "agreed" is word 2.
    private static string? Read(string phrase, bool dated = true)
    {
        var sentence = Trees.Parse($"Norway PROPN NNP 2 nsubj\nagreed VERB VBD 0 root =agree\n{phrase}");
        return TimeReader.Read(sentence, sentence.Word("agreed"), dated ? March2024 : null);
    }
}
