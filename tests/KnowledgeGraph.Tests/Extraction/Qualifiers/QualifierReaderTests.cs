using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Qualifiers;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Extraction.Qualifiers;

[TestFixture]
public sealed class QualifierReaderTests
{
    private const string TwoClauses = """
        Norway PROPN NNP 3 nsubj Location
        may AUX MD 3 aux
        condemn VERB VB 0 root
        Belarus PROPN NNP 3 obj Location
        and CCONJ CC 7 cc
        Denmark PROPN NNP 7 nsubj Location
        sanctioned VERB VBD 3 conj =sanction
        Serbia PROPN NNP 7 obj Location
        """;

    private const string Embedded = """
        Norway PROPN NNP 4 nsubj Location
        does AUX VBZ 4 aux =do
        not PART RB 4 advmod
        say VERB VB 0 root
        that SCONJ IN 7 mark
        Hungary PROPN NNP 7 nsubj Location
        supports VERB VBZ 4 ccomp =support
        Belarus PROPN NNP 7 obj Location
        """;

    [Test]
    public void AModalReachesItsVerbButNotAClauseWithItsOwnSubject()
    {
        Assert.That(Read(TwoClauses, "condemn"), Is.EqualTo("Affirmed Possible "));
        Assert.That(Read(TwoClauses, "sanctioned"), Is.EqualTo("Affirmed Asserted "));
    }

    [Test]
    public void AModalReachesAVerbUnderTheSameSubject() => Assert.That(
        Read("""
            Norway PROPN NNP 3 nsubj Location
            may AUX MD 3 aux
            condemn VERB VB 0 root
            or CCONJ CC 5 cc
            sanction VERB VB 3 conj
            """, "sanction"),
        Is.EqualTo("Affirmed Possible "));

    [Test]
    public void ANegationReachesTheWishAndTheWishTheDeed() => Assert.That(
        Read("""
            Kenya PROPN NNP 4 nsubj Location
            does AUX VBZ 4 aux =do
            not PART RB 4 advmod
            want VERB VB 0 root
            to PART TO 6 mark
            depend VERB VB 4 xcomp
            """, "depend"),
        Is.EqualTo("Negated Proposed "));

    [Test]
    public void ARelativeClauseIsNotDeniedWithItsMainClause() => Assert.That(
        Read("""
            Kenya PROPN NNP 7 nsubj Location
            which PRON WDT 3 nsubj
            backs VERB VBZ 1 acl:relcl =back
            Chad PROPN NNP 3 obj Location
            did AUX VBD 7 aux =do
            not PART RB 7 advmod
            agree VERB VB 0 root
            """, "backs"),
        Is.EqualTo("Affirmed Asserted "));

    [Test]
    public void WhatIsSaidIsTheSpeakersView() => Assert.That(
        Read("""
            Norway PROPN NNP 2 nsubj Location
            says VERB VBZ 0 root =say
            Hungary PROPN NNP 4 nsubj Location
            supports VERB VBZ 2 ccomp =support
            Belarus PROPN NNP 4 obj Location
            """, "supports"),
        Is.EqualTo("Affirmed Asserted Norway"));

    [Test]
    public void AccordingToNamesWhoseViewItIs() => Assert.That(
        Read("""
            According VERB VBG 3 case =accord
            to ADP IN 1 fixed
            Peru PROPN NNP 6 obl Location
            , PUNCT , 3 punct
            Chile PROPN NNP 6 nsubj Location
            trades VERB VBZ 0 root =trade
            """, "trades"),
        Is.EqualTo("Affirmed Asserted Peru"));

    [Test]
    public void TheMainClauseIsTheAuthorsOwn() => Assert.That(Read(Embedded, "say"), Is.EqualTo("Negated Asserted "));

    [Test]
    public void AConditionIsPossible() => Assert.That(
        Read("""
            If SCONJ IN 3 mark
            Kenya PROPN NNP 3 nsubj Location
            attacks VERB VBZ 6 advcl =attack
            , PUNCT , 3 punct
            Chad PROPN NNP 6 nsubj Location
            suffers VERB VBZ 0 root =suffer
            """, "attacks"),
        Is.EqualTo("Affirmed Possible "));

    private static string Read(string tree, string word)
    {
        var analysis = Trees.Analyze(tree).Referring().Sentences[0];
        var read = new QualifierReader(Seeds.Vocabulary, new ArgumentResolver(Seeds.Vocabulary)).Read(analysis, analysis.Sentence.Word(word));
        return $"{read.Polarity} {read.Modality} {string.Join('|', read.AttributedTo.Select(e => e.Name))}";
    }
}
