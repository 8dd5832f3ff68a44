using System.Collections.Immutable;
using KnowledgeGraph.Evaluation.Claims;
using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Model;
using KnowledgeGraph.Tests.Export.Support;

namespace KnowledgeGraph.Tests.Evaluation.Claims;

public sealed class ClaimScorerTests
{
    private static readonly AnnotatedEntity Russia = new("Russia", Kinds.State, ["Moscow"]);
    private static readonly AnnotatedEntity India = new("India", Kinds.State, ["New Delhi"]);
    private static readonly AnnotatedEntity Hedging = new("hedging", Kinds.Strategy, []);

    [Test]
    public void TheOrderIsFreeForSymmetricRelationsOnly()
    {
        var scores = Score(
            [Claim("Russia", "RIVALS", "India"), Claim("Russia", "ARMS", "India")], [Claim("India", "RIVALS", "Russia"), Claim("India", "ARMS", "Russia")]);
        Assert.That(scores.Strict, Is.EqualTo(new Counts(1, 2, 2)));
        Assert.That(scores.Pair, Is.EqualTo(new Counts(1, 1, 1)));
    }

    [Test]
    public void ARelationOfTheSameFamilyCountsForTheFamily()
    {
        var scores = Score([Claim("Russia", "BALANCES", "India")], [Claim("Russia", "CONTAINS", "India")]);
        Assert.That(scores.Strict.Matched, Is.Zero);
        Assert.That(scores.Family, Is.EqualTo(new Counts(1, 1, 1)));
    }

    [Test]
    public void OnlyClaimsBetweenActorsAreCore()
    {
        var scores = Score([Claim("Russia", "ARMS", "India"), Claim("India", "PURSUES", "hedging")], [Claim("India", "PURSUES", "hedging")]);
        Assert.That(scores.Core, Is.EqualTo(new Counts(0, 0, 1)));
        Assert.That(scores.Strict, Is.EqualTo(new Counts(1, 1, 2)));
    }

    [Test]
    public void ARepeatedTripleCountsOnceAndAnyOfItsQualifiersWillDo()
    {
        var scores = Score(
            [Claim("Russia", "ARMS", "India"), Claim("Russia", "ARMS", "India") with { Polarity = "negated" }],
            [Claim("Russia", "ARMS", "India") with { Polarity = "negated", Modality = "possible" }]);
        Assert.That(scores.Strict, Is.EqualTo(new Counts(1, 1, 1)));
        Assert.That((scores.Polarity, scores.Modality), Is.EqualTo((new Agreement(1, 1), new Agreement(0, 1))));
    }

    [Test]
    public void CalibrationComparesConfidenceWithTheShareOfRightTriples()
    {
        var scores = Score(
            [Claim("Russia", "ARMS", "India"), Claim("India", "PURSUES", "hedging")],
            [
                Claim("Russia", "ARMS", "India") with { Confidence = 0.9 }, Claim("Russia", "ARMS", "India") with { Confidence = 0.3 },
                Claim("India", "PURSUES", "hedging") with { Confidence = 0.7 },
                Claim("India", "ARMS", "Russia") with { Confidence = 0.5 }, Claim("Russia", "RIVALS", "India"),
            ]);
        Assert.That(CalibrationGroup.Cut(scores.Judged, 2), Is.EqualTo(new CalibrationGroup[]
        {
            new(0.9, 0.9, 0.9, new Agreement(1, 1)),
            new(0.5, 0.7, 0.6, new Agreement(1, 2)),
        }));
    }

    [TestCase("The Russia", "")]
    [TestCase("russia", "")]
    [TestCase("Russian Federation", "“Moscow”")]
    public void AnEntityIsFoundByItsNameOrAForm(string name, string form)
    {
        var predicted = new AnnotatedDocument("d", [new(name, Kinds.State, [form]), India], [Claim(name, "ARMS", "India")]);
        Assert.That(Score([Claim("Russia", "ARMS", "India")], predicted).Strict.Matched, Is.EqualTo(1));
    }

    [Test]
    public void ADocumentWithoutPredictionCountsAsMissed()
    {
        var gold = new AnnotatedDocument("d", [Russia, India], [Claim("Russia", "ARMS", "India")]);
        var scores = new ClaimScorer(Shared.Ontology).Score([gold], _ => null);
        Assert.That(scores.Strict, Is.EqualTo(new Counts(0, 0, 1)));
        Assert.That(scores.WithoutPrediction, Is.EqualTo(new[] { "d" }));
        Assert.That(scores.Errors["d"].Single().ToString(), Does.Contain("Russia ARMS India"));
    }

    private static ClaimScores Score(ImmutableArray<AnnotatedClaim> gold, ImmutableArray<AnnotatedClaim> predicted) =>
        Score(gold, new AnnotatedDocument("d", [Russia, India, Hedging], predicted));

    private static ClaimScores Score(ImmutableArray<AnnotatedClaim> gold, AnnotatedDocument predicted) =>
        new ClaimScorer(Shared.Ontology).Score([new AnnotatedDocument("d", [Russia, India, Hedging], gold)], _ => predicted);

    private static AnnotatedClaim Claim(string source, string relation, string target) =>
        new("1", source, relation, target, "affirmed", "asserted", [], "quote");
}
