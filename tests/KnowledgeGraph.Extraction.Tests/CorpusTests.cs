using KnowledgeGraph.Evaluation.Claims;
using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Extraction.Tests.Support;

namespace KnowledgeGraph.Extraction.Tests;

/// <summary>Whole texts against what a careful reader takes from them: no change may make extraction worse unnoticed.</summary>
[TestFixture]
public sealed class CorpusTests
{
    private static readonly Lazy<ClaimScores> LazyScores = new(Score);

    private static ClaimScores Scores => LazyScores.Value;

    [Test]
    public void EveryTextIsRead() => Assert.That((Scores.Documents, Scores.WithoutPrediction.Length), Is.EqualTo((24, 0)));

    [Test]
    public void MostClaimsBetweenActorsAreRight() => Assert.That(Scores.Core.Precision, Is.GreaterThan(0.65));

    [Test]
    public void ClaimsAreFound()
    {
        Assert.That(Scores.Strict.F1, Is.GreaterThan(0.29));
        Assert.That(Scores.Core.F1, Is.GreaterThan(0.42));
    }

    [Test]
    public void EntitiesAreFoundAndOfTheRightKind()
    {
        Assert.That(Scores.Entities.F1, Is.GreaterThan(0.55));
        Assert.That(Scores.Kind.Share, Is.GreaterThan(0.94));
    }

    [Test]
    public void WhatIsSaidOfAClaimIsReadRight()
    {
        Assert.That(Scores.Polarity.Share, Is.GreaterThan(0.93));
        Assert.That(Scores.Modality.Share, Is.GreaterThan(0.87));
        Assert.That(Scores.AttributedTo.Share, Is.GreaterThan(0.87));
    }

    [Test]
    public void ConfidenceMeansSomething()
    {
        var halves = CalibrationGroup.Cut(Scores.Judged, 2);
        Assert.That(halves[0].Right.Share - halves[1].Right.Share, Is.GreaterThan(0.1));
    }

    private static ClaimScores Score()
    {
        var gold = new GoldFolder(Path.Combine(AppContext.BaseDirectory, "Corpus"));
        return new ClaimScorer(Product.Ontology).Score(gold.Names.Select(n => gold.Load(n)!), Predict);
    }

    private static AnnotatedDocument Predict(string name) =>
        Annotations.Of(name, Product.Pipeline.Extract(LineDocument.Read(Path.Combine(AppContext.BaseDirectory, "Corpus", name + ".txt"))));
}
