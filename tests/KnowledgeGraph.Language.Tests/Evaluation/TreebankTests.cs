using KnowledgeGraph.Evaluation.Treebank;
using KnowledgeGraph.Language.Tests.Support;

namespace KnowledgeGraph.Language.Tests.Evaluation;

/// <summary>The engine's accuracy on the first sentences of a treebank that it was not trained on.</summary>
[TestFixture]
public sealed class TreebankTests
{
    private const int Sentences = 150;

    private static readonly Lazy<List<TreebankSentence>> Pud = new(() => [.. ConlluReader.Read(Shared.Path("treebank", "pud-test.conllu")).Take(Sentences)]);

    [Test]
    public void FromGoldTokensMostWordsAreAttachedRightly()
    {
        var scores = Evaluation().FromGoldTokens(Pud.Value);

        Assert.That(scores.Words.F1, Is.EqualTo(1));
        Assert.That(scores.LasWithSubtypes.F1, Is.GreaterThan(0.84));
        Assert.That(scores.Lemmas.F1, Is.GreaterThan(0.94));
    }

    [Test]
    public void FromRawTextHardlyAnythingIsLost()
    {
        var scores = Evaluation().FromText(Pud.Value);

        Assert.That(scores.Sentences.F1, Is.GreaterThan(0.98));
        Assert.That(scores.Words.F1, Is.GreaterThan(0.995));
        Assert.That(scores.LasWithSubtypes.F1, Is.GreaterThan(0.84));
    }

    private static TreebankEvaluation Evaluation() => new(English.Language.Segmenter, English.Language.Parser);
}
