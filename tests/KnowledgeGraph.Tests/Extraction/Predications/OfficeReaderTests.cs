using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Extraction.Predications;

[TestFixture]
public sealed class OfficeReaderTests
{
    [Test]
    public void AnAdjectiveBeforeTheTitleNamesTheState() => Assert.That(
        Read("""
            Danish ADJ JJ 3 amod
            Foreign PROPN NNP 3 compound
            Minister PROPN NNP 4 nmod:desc
            Kirsten PROPN NNP 6 nsubj Person
            Holm PROPN NNP 4 flat Person
            resigned VERB VBD 0 root =resign
            """),
        Is.EqualTo(new[] { "mod:Danish subj:Kirsten" }));

    [Test]
    public void APhraseBehindTheNameNamesTheOrganisation() => Assert.That(
        Read("""
            Tomas PROPN NNP 9 nsubj Person
            Ekberg PROPN NNP 1 flat Person
            , PUNCT , 4 punct
            director NOUN NN 1 appos
            of ADP IN 7 case
            Bergen PROPN NNP 7 compound Organization
            Institute PROPN NNP 4 nmod Organization
            , PUNCT , 4 punct
            resigned VERB VBD 0 root =resign
            """),
        Is.EqualTo(new[] { "of:Institute subj:Tomas" }));

    [Test]
    public void AnOfficeThatSaysNotOfWhomIsReadWithoutIt() => Assert.That(
        Read("""
            President PROPN NNP 2 nmod:desc
            Holm PROPN NNP 3 nsubj Person
            resigned VERB VBD 0 root =resign
            """),
        Is.EqualTo(new[] { "subj:Holm" }));

    [Test]
    public void AnOfficeOfNobodyIsNotRead() => Assert.That(
        Read("""
            The DET DT 3 det
            Danish ADJ JJ 3 amod
            minister NOUN NN 4 nsubj
            resigned VERB VBD 0 root =resign
            """),
        Is.Empty);

    private static string[] Read(string tree)
    {
        var analysis = Trees.Analyze(tree).Referring().Sentences[0];
        return [.. OfficeReader.Read(analysis).Select(p => string.Join(' ', p.Arguments.Select(a => $"{a.Role}:{analysis.Sentence.Tokens[a.Token].Form}")))];
    }
}
