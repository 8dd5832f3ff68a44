using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Stores.Tests.Support;

namespace KnowledgeGraph.Stores.Tests;

/// <summary>What every <see cref="IGraphSource"/> must do. A store takes part by saying how it is filled.</summary>
public abstract class GraphSourceContract
{
    protected abstract IGraphSource Fill(IEnumerable<DocumentExtraction> extractions);

    [Test]
    public void AnEmptyGraphHasNothing()
    {
        var graph = Fill([]);
        Assert.That(graph.Documents(), Is.Empty);
        Assert.That(graph.Entities(), Is.Empty);
        Assert.That(graph.Relationships(), Is.Empty);
        Assert.That(graph.Claims(), Is.Empty);
        Assert.That(graph.Mentions(), Is.Empty);
        Assert.That(graph.ClaimsOf("a", "ARMS", "b"), Is.Empty);
    }

    [Test]
    public void ClaimsOfOneTripleAddUpToOneRelationship()
    {
        var graph = Fill([
            Some.Extraction("a", "one", Some.Claim("x", "ARMS", "y") with { When = "2014/2016", Confidence = 0.1 },
                Some.Claim("x", "ARMS", "y") with { Polarity = Polarity.Negated, Modality = Modality.Possible, Confidence = 0.2 }),
            Some.Extraction("b", "two", Some.Claim("x", "ARMS", "y") with { When = "2012-05", Modality = Modality.Proposed, Confidence = 0.9 })]);

        var only = graph.Relationships().Single();
        Assert.That(only, Is.EqualTo(new Relationship(
            RelationshipBuilder.IdOf("x", "ARMS", "y"), "x", "ARMS", "y", 3, 2, 2, 1, 1, 1, 1, 0.9, 1.2, "2012-05", "2016", 1)));
    }

    [Test]
    public void EntitiesAreMergedOverDocuments()
    {
        var graph = Fill([
            Some.Extraction("a", "one", Some.Claim("x", "ARMS", "y")), Some.Extraction("b", "two", Some.Claim("x", "ARMS", "z"))]);

        Assert.That(graph.Entities().Select(e => (e.Entity.Id, e.Mentions, e.Documents)), Is.EqualTo(new[] { ("x", 4, 2), ("y", 2, 1), ("z", 2, 1) }));
        Assert.That(graph.Entities().First().Entity.Aliases, Is.EqualTo(new[] { "x (a)", "x (b)" }));
    }

    [Test]
    public void EverySequenceIsSorted()
    {
        var graph = Fill(Some.Corpus(12, 40));
        Assert.That(graph.Documents().Select(d => d.Id), Is.Ordered.Using<string>(string.CompareOrdinal));
        Assert.That(graph.Entities().Select(e => e.Entity.Id), Is.Ordered.Using<string>(string.CompareOrdinal));
        Assert.That(graph.Relationships(), Is.Ordered.Using(RelationshipOrder.Instance));
        Assert.That(graph.Claims(), Is.Ordered.Using(ClaimOrder.Instance));
        Assert.That(graph.Mentions().Select(m => $"{m.DocumentId} {m.EntityId}"), Is.Ordered.Using<string>(string.CompareOrdinal));
    }

    [Test]
    public void TheOrderOfSavesDoesNotMatter()
    {
        var corpus = Some.Corpus(12, 40);
        Assert.That(Snapshot.Of(Fill(corpus.Reverse())), Is.EqualTo(Snapshot.Of(Fill(corpus))));
    }

    [Test]
    public void RelationshipsAreTheClaimsAddedUp()
    {
        var graph = Fill(Some.Corpus(12, 40));
        foreach (var relationship in graph.Relationships())
        {
            var builder = new RelationshipBuilder(Repository.Ontology.Relation(relationship.Relation));
            foreach (var claim in graph.ClaimsOf(relationship.Source, relationship.Relation, relationship.Target))
            {
                builder.Add(claim);
            }

            Assert.That(relationship, Is.EqualTo(builder.Build()));
        }
    }

    [Test]
    public void ClaimsByTripleAreThoseOfTheRelationshipsInTurn()
    {
        var graph = Fill(Some.Corpus(12, 40));
        var inTurn = graph.Relationships().SelectMany(r => graph.ClaimsOf(r.Source, r.Relation, r.Target)).Select(c => c.Id);
        Assert.That(graph.ClaimsByTriple().Select(c => c.Id), Is.EqualTo(inTurn.ToList()));
        Assert.That(graph.ClaimsByTriple().Count(), Is.EqualTo(graph.Claims().Count()));
    }

    [Test]
    public void TwoSequencesCanBeReadSideBySide()
    {
        var graph = Fill(Some.Corpus(5, 10));
        var claims = graph.Relationships().Select(r => graph.ClaimsOf(r.Source, r.Relation, r.Target).Count()).Sum();
        Assert.That(claims, Is.EqualTo(50));
        Assert.That(graph.Claims().Zip(graph.Claims(), (a, b) => a.Id == b.Id), Is.All.True);
    }

    [Test]
    public void OddCharactersSurvive()
    {
        const string odd = "a|b\n\"c\"\t'd' \u00e9 \u4e2d \U0001F600 {}";
        var extraction = Some.Extraction(odd, odd, Some.Claim("x", "ARMS", "y") with { Evidence = new Evidence(odd, 0, odd.Length) });
        extraction = extraction with { Mentions = [.. extraction.Mentions.Select(m => m with { Forms = [odd, "|"] })] };

        var graph = Fill([extraction]);
        Assert.That(graph.Documents().Single().Name, Is.EqualTo(odd));
        Assert.That(graph.Claims().Single().Evidence.Quote, Is.EqualTo(odd));
        Assert.That(graph.Mentions().First().Forms, Is.EqualTo(new[] { odd, "|" }));
    }
}
