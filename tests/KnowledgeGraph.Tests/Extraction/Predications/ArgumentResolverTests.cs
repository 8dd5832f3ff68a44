using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Extraction.Predications;

[TestFixture]
public sealed class ArgumentResolverTests
{
    private const string Coordinated = """
        Norway PROPN NNP 4 nsubj Location
        and CCONJ CC 3 cc
        Sweden PROPN NNP 1 conj Location
        agreed VERB VBD 0 root =agree
        """;

    private const string Owned = """
        Moscow PROPN NNP 3 nmod:poss Location
        's PART POS 1 case
        railway NOUN NN 4 nsubj
        stands VERB VBZ 0 root =stand
        """;

    [Test]
    public void ConjunctsAreMeantTogetherUnlessOneIsMeantAlone()
    {
        Assert.That(Resolve(Coordinated, "Norway"), Is.EqualTo("Norway, Sweden"));
        Assert.That(Resolve(Coordinated, "Norway", alone: true), Is.EqualTo("Norway"));
    }

    [Test]
    public void ThePossessorStandsForAPhraseOnlyWhereTheRoleAllowsIt()
    {
        Assert.That(Resolve(Owned, "railway", owner: true), Is.EqualTo("Russia"));
        Assert.That(Resolve(Owned, "railway"), Is.Empty);
    }

    [Test]
    public void TroopsStandForTheirOwnerInAnyRole() => Assert.That(
        Resolve("""
            Kenyan ADJ JJ 2 amod
            troops NOUN NNS 3 nsubj =troop
            advanced VERB VBD 0 root =advance
            """, "troops"),
        Is.EqualTo("Kenya"));

    [Test]
    public void AListSaysWhomAPluralMeans() => Assert.That(
        Resolve("""
            neighbours NOUN NNS 7 nsubj =neighbour
            such ADJ JJ 4 case
            as ADP IN 2 fixed
            Chile PROPN NNP 1 nmod Location
            and CCONJ CC 6 cc
            Bolivia PROPN NNP 4 conj Location
            agreed VERB VBD 0 root =agree
            """, "neighbours"),
        Is.EqualTo("Chile, Bolivia"));

    [Test]
    public void PartOfAWholeIsTheWhole() => Assert.That(
        Resolve("""
            most ADJ JJS 4 nsubj
            of ADP IN 3 case
            Bolivia PROPN NNP 1 nmod Location
            agreed VERB VBD 0 root =agree
            """, "most"),
        Is.EqualTo("Bolivia"));

    [Test]
    public void ARelativePronounIsItsNoun() => Assert.That(
        Resolve("""
            Norway PROPN NNP 5 nsubj Location
            which PRON WDT 3 nsubj
            backs VERB VBZ 1 acl:relcl =back
            Estonia PROPN NNP 3 obj Location
            agreed VERB VBD 0 root =agree
            """, "which"),
        Is.EqualTo("Norway"));

    private static string Resolve(string tree, string word, bool owner = false, bool alone = false)
    {
        var analysis = Trees.Analyze(tree).Referring().Sentences[0];
        return string.Join(", ", new ArgumentResolver(Seeds.Vocabulary).Resolve(analysis, analysis.Sentence.Word(word).Index, owner, alone).Select(f => f.Entity.Name));
    }
}
