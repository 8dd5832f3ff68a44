using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Extraction.Predications;

[TestFixture]
public sealed class NounReaderTests
{
    [Test]
    public void PossessorAndPrepositionsAreArguments() => Assert.That(
        Read("purchase", """
            Hanoi PROPN NNP 3 nmod:poss Location
            's PART POS 1 case
            purchase NOUN NN 0 root
            of ADP IN 5 case
            frigates NOUN NNS 3 nmod =frigate
            from ADP IN 7 case
            Japan PROPN NNP 3 nmod Location
            """),
        Is.SupersetOf(new[] { "poss:Hanoi", "of:frigates", "from:Japan" }));

    [Test]
    public void AdjectivesOfActorsAreModifiersHyphenatedOrNot() => Assert.That(
        Read("ties", """
            Norwegian ADJ JJ 4 amod
            - PUNCT HYPH 3 punct
            Swedish ADJ JJ 1 conj
            ties NOUN NNS 0 root =tie
            """),
        Is.SupersetOf(new[] { "mod:Norwegian", "mod:Swedish" }));

    [Test]
    public void ALightVerbLendsSubjectAndPrepositions() => Assert.That(
        Read("exercises", """
            Norway PROPN NNP 2 nsubj Location
            conducts VERB VBZ 0 root =conduct
            exercises NOUN NNS 2 obj =exercise
            with ADP IN 5 case
            Finland PROPN NNP 2 obl Location
            """),
        Is.SupersetOf(new[] { "subj:Norway", "with:Finland" }));

    [Test]
    public void APredicateNounIsSaidOfItsSubject() => Assert.That(
        Read("ally", """
            Laos PROPN NNP 5 nsubj Location
            is AUX VBZ 5 cop =be
            Vietnam PROPN NNP 5 nmod:poss Location
            's PART POS 3 case
            ally NOUN NN 0 root
            """),
        Is.SupersetOf(new[] { "subj:Laos", "poss:Vietnam" }));

    [Test]
    public void ANounIsSaidOfTheNameThatItStandsBeside() => Assert.That(
        Read("rival", """
            Algeria PROPN NNP 0 root Location
            , PUNCT , 5 punct
            Morocco PROPN NNP 5 nmod:poss Location
            's PART POS 3 case
            rival NOUN NN 1 appos
            """),
        Is.SupersetOf(new[] { "subj:Algeria", "poss:Morocco" }));

    [Test]
    public void ServingAsSomethingIsBeingIt() => Assert.That(
        Read("counterweight", """
            Mongolia PROPN NNP 2 nsubj Location
            serves VERB VBZ 0 root =serve
            as ADP IN 5 case
            a DET DT 5 det
            counterweight NOUN NN 2 obl
            to ADP IN 7 case
            Kazakhstan PROPN NNP 5 nmod Location
            """),
        Is.SupersetOf(new[] { "subj:Mongolia", "to:Kazakhstan" }));

    [Test]
    public void ANounWithNothingHangingOnItSaysNothing() => Assert.That(
        Read("trade", """
            The DET DT 2 det
            trade NOUN NN 3 nsubj
            grew VERB VBD 0 root =grow
            """),
        Is.Empty);

    private static string[] Read(string noun, string tree)
    {
        var analysis = Trees.Analyze(tree).Referring().Sentences[0];
        var sentence = analysis.Sentence;
        return [.. new NounReader(Seeds.Vocabulary).Read(analysis, sentence.Word(noun))?.Arguments.Select(a => $"{a.Role}:{sentence.Tokens[a.Token].Form}") ?? []];
    }
}
