using KnowledgeGraph.Evaluation.Treebank;

namespace KnowledgeGraph.Tests.Evaluation.Treebank;

[TestFixture]
public sealed class TreebankScorerTests
{
    private const string Gold =
        """
        1-2	Don't	_	_	_	_	_	_	_	_
        1	Do	do	AUX	VB	_	3	aux	_	_
        2	n't	not	PART	RB	_	3	advmod	_	_
        3	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
        4	.	.	PUNCT	.	_	3	punct	_	_

        1	Stay	stay	VERB	VB	_	0	root	_	_
        2	here	here	ADV	RB	_	1	advmod	_	_
        """;

    [Test]
    public void ATreebankAgreesWithItself()
    {
        var scores = TreebankScorer.Score(Read(Gold), Read(Gold));

        Assert.That((scores.Tokens.F1, scores.Sentences.F1, scores.Words.F1, scores.LasWithSubtypes.F1), Is.EqualTo((1.0, 1.0, 1.0, 1.0)));
        Assert.That((scores.Tokens.Gold, scores.Words.Gold, scores.Sentences.Gold), Is.EqualTo((5, 6, 2)));
    }

    [Test]
    public void AMergedSentenceLosesTwoAndItsSecondRoot()
    {
        var merged = Gold.Replace("\n\n", "\n").Replace("1\tStay\tstay\tVERB\tVB\t_\t0\troot", "5\tStay\tstay\tVERB\tVB\t_\t3\tparataxis").Replace("2\there\there\tADV\tRB\t_\t1", "6\there\there\tADV\tRB\t_\t5");

        var scores = TreebankScorer.Score(Read(Gold), Read(merged));

        Assert.That(scores.Sentences, Is.EqualTo(new Score(0, 2, 1)));
        Assert.That((scores.Words.Correct, scores.Uas.Correct, scores.Las.Correct), Is.EqualTo((6, 5, 5)));
    }

    [Test]
    public void WordsOfAnUnsplitContractionArePairedByTheirForms()
    {
        var unsplit = Gold.Replace("1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_\n2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_\n3\tgo\tgo\tVERB\tVB\t_\t0", "1\tDon't\tdo\tAUX\tVB\t_\t2\taux\t_\t_\n2\tgo\tgo\tVERB\tVB\t_\t0").Replace("4\t.\t.\tPUNCT\t.\t_\t3", "3\t.\t.\tPUNCT\t.\t_\t2");

        var scores = TreebankScorer.Score(Read(Gold), Read(unsplit));

        Assert.That(scores.Tokens.F1, Is.EqualTo(1));
        Assert.That(scores.Words, Is.EqualTo(new Score(4, 6, 5)));
        Assert.That(scores.Uas.Correct, Is.EqualTo(4));
    }

    [Test]
    public void ASubtypeCountsOnlyWhereItIsAskedFor()
    {
        var other = Gold.Replace("1\tadvmod\t_\t_", "1\tadvmod:emph\t_\t_");

        var scores = TreebankScorer.Score(Read(Gold), Read(other));

        Assert.That((scores.Las.Correct, scores.LasWithSubtypes.Correct), Is.EqualTo((6, 5)));
        Assert.That(scores.Relations.Single(r => r.Relation == "advmod").Score, Is.EqualTo(new Score(1, 2, 1)));
    }

    [Test]
    public void OtherTextCannotBeCompared() =>
        Assert.That(() => TreebankScorer.Score(Read(Gold), Read(Gold.Replace("here", "there"))), Throws.ArgumentException);

    [TestCase("1\tgo\tgo", "10 columns")]
    [TestCase("x\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\t_", "neither a word")]
    [TestCase("1\tgo\tgo\tVERB\tVB\t_\tx\troot\t_\t_", "neither a word")]
    [TestCase("1-3\tgo\t_\t_\t_\t_\t_\t_\t_\t_\n1\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\t_", "lacks words")]
    [TestCase("1\tgo\tgo\tVERB\tVB\t_\t7\troot\t_\t_", "lacks words")]
    public void ADamagedLineIsNamed(string lines, string problem) =>
        Assert.That(() => Read(lines), Throws.TypeOf<InputException>().With.Message.Contains(problem).And.Message.StartsWith("test:"));

    [Test]
    public void EmptyNodesAndCommentsAreLeftOut() =>
        Assert.That(Read("# sent_id = a\n# newpar\n1\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n1.1\tgone\t_\t_\t_\t_\t_\t_\t_\t_").Single(), Has.Property("Id").EqualTo("a").And.Property("BeginsParagraph").True);

    private static List<TreebankSentence> Read(string lines) => [.. ConlluReader.Read(lines.Split('\n'), "test")];
}
