using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Graph;

[TestFixture]
public sealed class RelationshipBuilderTests
{
    [Test]
    public void ClaimsAreCountedByWhatTheySay()
    {
        var relationship = Build(
            Claim("d1", 0.5, when: "2019"),
            Claim("d1", 0.9, polarity: Polarity.Negated, when: "2014/2016"),
            Claim("d2", 0.7, modality: Modality.Possible));

        Assert.That((relationship.Claims, relationship.Documents, relationship.Affirmed, relationship.Negated), Is.EqualTo((3, 2, 2, 1)));
        Assert.That((relationship.Asserted, relationship.Possible, relationship.Proposed), Is.EqualTo((2, 1, 0)));
        Assert.That((relationship.First, relationship.Last), Is.EqualTo(("2014", "2019")));
    }

    [Test]
    public void TheOrderOfClaimsDoesNotMatter()
    {
        Claim[] claims = [.. Enumerable.Range(1, 50).Select(i => Claim($"d{i % 7}", i / 97.0, when: $"{1990 + i}"))];

        Assert.That(Build([.. claims.Reverse()]), Is.EqualTo(Build(claims)));
    }

    [Test]
    public void WithoutTimesThereIsNoSpan() => Assert.That(Build(Claim("d", 0.5)), Has.Property("First").Null.And.Property("Last").Null);

    private static Relationship Build(params Claim[] claims)
    {
        var builder = new RelationshipBuilder(Seeds.Ontology.Relation("SUPPORTS"));
        foreach (var claim in claims)
        {
            builder.Add(claim);
        }

        return builder.Build();
    }

    private static Claim Claim(string document, double confidence, Polarity polarity = Polarity.Affirmed, Modality modality = Modality.Asserted, string? when = null) =>
        new($"{document} {confidence}", document, 1, "norway", "SUPPORTS", "estonia", polarity, modality, [], when, new Evidence("q", 0, 1), confidence, "test");
}
