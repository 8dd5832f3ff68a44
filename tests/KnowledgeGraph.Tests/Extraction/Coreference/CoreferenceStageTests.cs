using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Extraction.Coreference;

[TestFixture]
public sealed class CoreferenceStageTests
{
    private const string Norway = "Norway PROPN NNP 2 nsubj Location\nagreed VERB VBD 0 root =agree";

    private const string PeruAndChile = """
        Peru PROPN NNP 4 nsubj Location
        and CCONJ CC 3 cc
        Chile PROPN NNP 1 conj Location
        agreed VERB VBD 0 root =agree
        """;

    [Test]
    public void ItIsTheStateNamedAsSubject() => Assert.That(Second(Norway, "It PRON PRP 2 nsubj\nwaited VERB VBD 0 root =wait", "It"), Is.EqualTo("Norway"));

    [Test]
    public void ItIsNoPerson() => Assert.That(
        Second("Anna PROPN NNP 3 nsubj Person\nLindqvist PROPN NNP 1 flat Person\nagreed VERB VBD 0 root =agree", "It PRON PRP 2 nsubj\nwaited VERB VBD 0 root =wait", "It"),
        Is.Empty);

    [Test]
    public void SheIsThePerson() => Assert.That(
        Second("Anna PROPN NNP 3 nsubj Person\nLindqvist PROPN NNP 1 flat Person\nagreed VERB VBD 0 root =agree", "She PRON PRP 2 nsubj\nwaited VERB VBD 0 root =wait", "She"),
        Is.EqualTo("Anna Lindqvist"));

    [Test]
    public void TheyAreThoseNamedTogether() => Assert.That(Second(PeruAndChile, "They PRON PRP 2 nsubj\nwaited VERB VBD 0 root =wait", "They"), Is.EqualTo("Peru, Chile"));

    [TestCase("both PRON DT 2 nsubj\nwaited VERB VBD 0 root =wait", "both", "Peru, Chile")]
    [TestCase("the DET DT 2 det\nlatter NOUN NN 3 nsubj\nwaited VERB VBD 0 root =wait", "latter", "Chile")]
    [TestCase("the DET DT 2 det\nformer NOUN NN 3 nsubj\nwaited VERB VBD 0 root =wait", "former", "Peru")]
    [TestCase("the DET DT 3 det\ntwo NUM CD 3 nummod\ncountries NOUN NNS 4 nsubj =country\nwaited VERB VBD 0 root =wait", "countries", "Peru, Chile")]
    [TestCase("the DET DT 3 det\nthree NUM CD 3 nummod\ncountries NOUN NNS 4 nsubj =country\nwaited VERB VBD 0 root =wait", "countries", "")]
    public void AGroupIsTakenUpAsItsWordsSay(string tree, string word, string referents) => Assert.That(Second(PeruAndChile, tree, word), Is.EqualTo(referents));

    [Test]
    public void ADescriptionIsWhoseKindItNames() => Assert.That(
        Second("""
            Norway PROPN NNP 2 nsubj Location
            joined VERB VBD 0 root =join
            NATO PROPN NNP 2 obj Organization
            """, "the DET DT 2 det\nalliance NOUN NN 3 nsubj\nwaited VERB VBD 0 root =wait", "alliance"),
        Is.EqualTo("NATO"));

    [Test]
    public void AnIndefinitePhraseRefersToNobody() => Assert.That(Second(Norway, "a DET DT 2 det\ncountry NOUN NN 3 nsubj\nwaited VERB VBD 0 root =wait", "country"), Is.Empty);

    [Test]
    public void ADescriptionThatNamesItsReferentDoesNotReferBack() => Assert.That(
        Second(Norway, "the DET DT 2 det\ngovernment NOUN NN 5 nsubj\nof ADP IN 4 case\nPeru PROPN NNP 2 nmod Location\nwaited VERB VBD 0 root =wait", "government"), Is.Empty);

    [Test]
    public void AnObjectIsNotItsVerbsOwnSubject() => Assert.That(
        Second("Chile PROPN NNP 2 nsubj Location\nagreed VERB VBD 0 root =agree", "Norway PROPN NNP 2 nsubj Location\nwarned VERB VBD 0 root =warn\nit PRON PRP 2 obj", "it"),
        Is.EqualTo("Chile"));

    [Test]
    public void WithoutAnythingNamedNothingIsMeant() => Assert.That(
        Trees.Analyze("They PRON PRP 2 nsubj\nwaited VERB VBD 0 root =wait").Referring().Sentences[0].Referents("They"), Is.Empty);

    private static string Second(string first, string second, string word) => Trees.Analyze(first, second).Referring().Sentences[1].Referents(word);
}
