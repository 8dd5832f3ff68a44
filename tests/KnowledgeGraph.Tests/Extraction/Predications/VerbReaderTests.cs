using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Extraction.Predications;

[TestFixture]
public sealed class VerbReaderTests
{
    [Test]
    public void AnActiveHasSubjectAndObject() => Assert.That(
        Read("warned", """
            Chile PROPN NNP 2 nsubj
            warned VERB VBD 0 root =warn
            Peru PROPN NNP 2 obj
            """),
        Is.EquivalentTo(new[] { "subj:Chile", "obj:Peru" }));

    [Test]
    public void APassiveHasTheSameRoles() => Assert.That(
        Read("warned", """
            Peru PROPN NNP 3 nsubj:pass
            was AUX VBD 3 aux:pass =be
            warned VERB VBN 0 root =warn
            by ADP IN 5 case
            Chile PROPN NNP 3 obl:agent
            """),
        Is.EquivalentTo(new[] { "subj:Chile", "obj:Peru" }));

    [Test]
    public void AReducedPassiveActsOnItsNoun() => Assert.That(
        Read("backed", """
            Kosovo PROPN NNP 5 nsubj
            backed VERB VBN 1 acl =back
            by ADP IN 4 case
            Albania PROPN NNP 2 obl:agent
            agreed VERB VBD 0 root =agree
            """),
        Is.EquivalentTo(new[] { "subj:Albania", "obj:Kosovo" }));

    [Test]
    public void APrepositionOfTheObjectCountsForTheVerb() => Assert.That(
        Read("signed", """
            Peru PROPN NNP 2 nsubj
            signed VERB VBD 0 root =sign
            a DET DT 4 det
            pact NOUN NN 2 obj
            with ADP IN 6 case
            Japan PROPN NNP 4 nmod
            """),
        Does.Contain("with:Japan").And.Contain("obj:pact"));

    [Test]
    public void TheActorBeforeAHyphenDoesIt() => Assert.That(
        Read("led", """
            the DET DT 5 det
            US PROPN NNP 4 obl:unmarked
            - PUNCT HYPH 4 punct
            led VERB VBN 5 amod =lead
            coalition NOUN NN 0 root
            """),
        Is.SupersetOf(new[] { "subj:US", "obj:coalition" }));

    [Test]
    public void CoordinatedVerbsShareTheObjectBehindTheLast() => Assert.That(
        Read("signed", """
            Peru PROPN NNP 2 nsubj
            signed VERB VBD 0 root =sign
            and CCONJ CC 4 cc
            ratified VERB VBD 2 conj =ratify
            the DET DT 6 det
            treaty NOUN NN 4 obj
            """),
        Does.Contain("obj:treaty"));

    [Test]
    public void FramesMayKnowAVerbByParticleAndObject()
    {
        var sentence = Trees.Parse("""
            Peru PROPN NNP 2 nsubj
            took VERB VBD 0 root =take
            part NOUN NN 2 obj
            """);

        Assert.That(VerbReader.Read(sentence, sentence.Word("took")).Names, Is.EqualTo(new[] { "take part", "take" }));
    }

    private static string[] Read(string verb, string tree)
    {
        var sentence = Trees.Parse(tree);
        return [.. VerbReader.Read(sentence, sentence.Word(verb)).Arguments.Select(a => $"{a.Role}:{sentence.Tokens[a.Token].Form}")];
    }
}
