using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Extraction.Predications;

[TestFixture]
public sealed class SubjectFinderTests
{
    [Test]
    public void AnInfinitiveBorrowsTheSubjectOfItsVerb() => Assert.That(
        Subject("sanction", """
            Norway PROPN NNP 2 nsubj
            wants VERB VBZ 0 root =want
            to PART TO 4 mark
            sanction VERB VB 2 xcomp
            Belarus PROPN NNP 4 obj
            """),
        Is.EqualTo("Norway"));

    [Test]
    public void WhoIsUrgedDoes() => Assert.That(
        Subject("join", """
            Brazil PROPN NNP 2 nsubj
            urges VERB VBZ 0 root =urge
            Peru PROPN NNP 2 obj
            to PART TO 5 mark
            join VERB VB 2 xcomp
            """),
        Is.EqualTo("Peru"));

    [Test]
    public void WhoUsesAnotherDoes() => Assert.That(
        Subject("balance", """
            Vietnam PROPN NNP 2 nsubj
            uses VERB VBZ 0 root =use
            Japan PROPN NNP 2 obj
            to PART TO 5 mark
            balance VERB VB 2 xcomp
            """),
        Is.EqualTo("Vietnam"));

    [Test]
    public void ASecondVerbSharesTheSubjectOfTheFirst() => Assert.That(
        Subject("sanctioned", """
            Sweden PROPN NNP 2 nsubj
            condemned VERB VBD 0 root =condemn
            Belarus PROPN NNP 2 obj
            and CCONJ CC 5 cc
            sanctioned VERB VBD 2 conj =sanction
            """),
        Is.EqualTo("Sweden"));

    [Test]
    public void AParticipialClauseSharesTheSubjectOfItsClause() => Assert.That(
        Subject("Citing", """
            Citing VERB VBG 5 advcl =cite
            concerns NOUN NNS 1 obj =concern
            , PUNCT , 1 punct
            Brazil PROPN NNP 5 nsubj
            condemned VERB VBD 0 root =condemn
            """),
        Is.EqualTo("Brazil"));

    [Test]
    public void AnInfinitiveOfANounBelongsToTheNounsOwner() => Assert.That(
        Subject("contain", """
            Kenya PROPN NNP 3 nmod:poss
            's PART POS 1 case
            plan NOUN NN 6 nsubj
            to PART TO 5 mark
            contain VERB VB 3 acl
            failed VERB VBD 0 root =fail
            """),
        Is.EqualTo("Kenya"));

    [Test]
    public void AClauseWithItsOwnSubjectBorrowsNone() => Assert.That(
        Subject("supports", """
            Norway PROPN NNP 2 nsubj
            says VERB VBZ 0 root =say
            Hungary PROPN NNP 4 nsubj
            supports VERB VBZ 2 ccomp =support
            """),
        Is.EqualTo("Hungary"));

    [Test]
    public void ARootWithoutSubjectHasNone() => Assert.That(Subject("Support", "Support VERB VB 0 root\nPeru PROPN NNP 1 obj"), Is.Null);

    [Test]
    public void ARelativePronounStandsForItsNoun()
    {
        var sentence = Trees.Parse("""
            Norway PROPN NNP 6 nsubj
            , PUNCT , 4 punct
            which PRON WDT 4 nsubj
            backs VERB VBZ 1 acl:relcl =back
            Estonia PROPN NNP 4 obj
            agreed VERB VBD 0 root =agree
            """);

        Assert.That(SubjectFinder.Antecedent(sentence, sentence.Word("which")).Form, Is.EqualTo("Norway"));
        Assert.That(SubjectFinder.Antecedent(sentence, sentence.Word("Estonia")).Form, Is.EqualTo("Estonia"));
    }

    [Test]
    public void PassivesAreRecognisedAlsoWithoutAuxiliary()
    {
        var sentence = Trees.Parse("""
            Kosovo PROPN NNP 6 nsubj:pass
            backed VERB VBN 1 acl =back
            by ADP IN 4 case
            Albania PROPN NNP 2 obl:agent
            was AUX VBD 6 aux:pass =be
            warned VERB VBN 0 root =warn
            citing VERB VBG 6 advcl =cite
            """);

        Assert.That(
            new[] { "backed", "warned", "citing" }.Select(v => SubjectFinder.IsPassive(sentence, sentence.Word(v))),
            Is.EqualTo(new[] { true, true, false }));
    }

    [Test]
    public void AChainOfInfinitivesEnds() => Assert.That(
        Subject("support", """
            Peru PROPN NNP 2 nsubj
            wants VERB VBZ 0 root =want
            to PART TO 4 mark
            begin VERB VB 2 xcomp
            to PART TO 6 mark
            try VERB VB 4 xcomp
            to PART TO 8 mark
            support VERB VB 6 xcomp
            """),
        Is.EqualTo("Peru"));

    private static string? Subject(string verb, string tree)
    {
        var sentence = Trees.Parse(tree);
        return SubjectFinder.Surface(sentence, sentence.Word(verb))?.Form;
    }
}
