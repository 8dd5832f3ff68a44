using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests.Commands;

public sealed class EvaluateTests
{
    private const string Treebank = """
        # sent_id = 1
        # text = Moscow balances Beijing.
        1	Moscow	Moscow	PROPN	NNP	Number=Sing	2	nsubj	_	_
        2	balances	balance	VERB	VBZ	Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin	0	root	_	_
        3	Beijing	Beijing	PROPN	NNP	Number=Sing	2	obj	_	SpaceAfter=No
        4	.	.	PUNCT	.	_	2	punct	_	_


        """;

    [Test]
    public void ATreebankIsScoredFromItsWordsAndFromItsText()
    {
        using var sandbox = new Sandbox();
        sandbox.Write("tiny.conllu", Treebank);
        Assert.That(sandbox.Kg("evaluate", "--treebank", "tiny.conllu").Out, Does.Match(@"\nLAS +1 +1 +1 +4 +4 +4\n"));
        var raw = sandbox.Kg("evaluate", "--treebank", "tiny.conllu", "--raw", "--per-relation");
        Assert.That(raw.Out, Does.Match(@"\nsentences +1 +1 +1 +1 +1 +1\n").And.Match(@"\nnsubj +1"));
    }

    [Test]
    public void AMissingTreebankIsNamed()
    {
        using var sandbox = new Sandbox();
        var result = sandbox.Kg("evaluate", "--treebank", "none.conllu");
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.ErrorLines.Single(), Does.Contain("none.conllu"));
    }
}
