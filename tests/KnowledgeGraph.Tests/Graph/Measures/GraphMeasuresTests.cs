using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Measures;
using KnowledgeGraph.Model;
using KnowledgeGraph.Tests.Export.Support;
using KnowledgeGraph.Tests.Graph.Support;

namespace KnowledgeGraph.Tests.Graph.Measures;

public sealed class GraphMeasuresTests
{
    [Test]
    public void AnEmptyGraphHasNoMeasuresAndDoesNotFail()
    {
        var measures = Measure(GraphOf.Claims());
        Assert.That(measures.Entities, Is.Empty);
        Assert.That((measures.Communities, measures.Modularity, measures.Balance.Triads, measures.Balance.Balanced), Is.EqualTo((0, 0.0, 0L, 1.0)));
    }

    [Test]
    public void ASingleEntityHasAllTheRank()
    {
        var only = Measure(new GraphOf().Mention("Alone").Build()).Find("alone")!;
        Assert.That((only.PageRank, only.Betweenness, only.Degree, only.Community), Is.EqualTo((1.0, 0.0, 0, 1)));
        Assert.That(Measure(GraphOf.Claims()).Find("alone"), Is.Null);
    }

    [Test]
    public void WhoStandsBetweenTwoOthersHasAllTheBetweenness()
    {
        var measures = Measure(GraphOf.Claims(("a", "ARMS", "b"), ("b", "ARMS", "c")));
        Assert.That(measures.Entities.Select(e => e.Betweenness), Is.EqualTo(new[] { 0, 0.5, 0 }), "one of the two ordered pairs of others");
        Assert.That(Measure(GraphOf.Claims(("a", "RIVALS", "b"), ("b", "RIVALS", "c"))).Find("b")!.Betweenness, Is.EqualTo(1), "symmetric relations lead both ways");
    }

    [Test]
    public void TwoCampsAreTwoCommunitiesAndTheLargerIsTheFirst()
    {
        var measures = Measure(GraphOf.Claims(
            ("a", "ALIGNS_WITH", "b"), ("b", "ALIGNS_WITH", "c"), ("c", "ALIGNS_WITH", "a"),
            ("w", "ALIGNS_WITH", "x"), ("x", "ALIGNS_WITH", "y"), ("y", "ALIGNS_WITH", "z"), ("z", "ALIGNS_WITH", "w"), ("w", "ALIGNS_WITH", "y"),
            ("a", "RIVALS", "w")));
        Assert.That(measures.Communities, Is.EqualTo(2));
        Assert.That(measures.Entities.Select(e => e.Community), Is.EqualTo(new[] { 2, 2, 2, 1, 1, 1, 1 }));
    }

    [Test]
    public void TriadsAreBalancedByTheSignOfTheirTies()
    {
        var balance = Measure(GraphOf.Claims(
            ("a", "ALIGNS_WITH", "b"), ("b", "ALIGNS_WITH", "c"), ("a", "RIVALS", "c"), // a friend's friend is an enemy
            ("d", "RIVALS", "a"), ("d", "FIGHTS", "b"), // a and b have a common enemy
            ("a", "MEMBER_OF", "e"), ("b", "MEMBER_OF", "e"))).Balance; // no sign, no triad
        Assert.That(balance.ByConflicts, Is.EqualTo(new long[] { 0, 1, 1, 0 }));
        Assert.That(balance.Balanced, Is.EqualTo(0.5));
        Assert.That(balance.Unbalanced.Single(), Is.EqualTo(new Triad("a", "b", "c", 1, 0.75)));
    }

    [Test]
    public void ADeniedAllianceIsNoTie()
    {
        var graph = new GraphOf().Add("a", "ALIGNS_WITH", "b", c => c with { Polarity = Polarity.Negated }).Add("b", "ARMS", "c").Add("a", "ARMS", "c").Build();
        Assert.That(Measure(graph).Balance.Triads, Is.Zero);
        Assert.That(graph.Relationships().Select(r => r.SignedWeight), Is.EqualTo(new[] { 0, 0.75, 0.75 }));
    }

    [Test]
    public void BeyondFiveThousandEntitiesBetweennessIsEstimatedAndSaysSo()
    {
        Assert.That(Measure(GoldGraph.Seeds()).BetweennessSamples, Is.Null);
        var measures = Measure(new SyntheticGraph(Shared.Ontology, nodes: 5001, edges: 5000));
        Assert.That(measures.BetweennessSamples, Is.EqualTo(256));
        Assert.That(measures.Entities.MaxBy(e => e.Betweenness)!.Id, Is.LessThan("0000050"), "the hubs of this graph have the smallest ids");
    }

    [Test]
    public void NodesDoNotOverlapAndTheSameGraphHasTheSameLayout()
    {
        var (first, second) = (Measure(GoldGraph.Seeds()).Entities, Measure(GoldGraph.Seeds()).Entities);
        Assert.That(second, Is.EqualTo(first));
        foreach (var (a, b) in first.SelectMany((a, i) => first.Skip(i + 1).Select(b => (a, b))))
        {
            var distance = Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
            Assert.That(distance, Is.GreaterThan((a.Size + b.Size) / 2), $"{a.Id} and {b.Id}");
        }
    }

    [Test]
    public void WhatNothingLinksToTheRestStandsBelowIt()
    {
        var entities = Measure(new GraphOf().Add("a", "ARMS", "b").Add("b", "ARMS", "c").Add("x", "ARMS", "y").Mention("Iceland", "Malta").Build()).Entities
            .ToDictionary(e => e.Id);
        var bottom = new[] { "a", "b", "c" }.Min(id => entities[id].Y);
        Assert.That(new[] { "x", "y", "iceland", "malta" }.Select(id => entities[id].Y), Has.All.LessThan(bottom));
    }

    [Test]
    public void NeighboursStandCloserThanOthers()
    {
        // 2,500 nodes: the approximation is in use.
        var graph = new SyntheticGraph(Shared.Ontology, nodes: 2500, edges: 6000, communities: 10, mixing: 0.05);
        var measures = Measure(graph);
        double Distance(string a, string b)
        {
            var (x, y) = (measures.Find(a)!, measures.Find(b)!);
            return Math.Sqrt(((x.X - y.X) * (x.X - y.X)) + ((x.Y - y.Y) * (x.Y - y.Y)));
        }

        var linked = graph.Relationships().Average(r => Distance(r.Source, r.Target));
        var others = graph.Relationships().Zip(graph.Relationships().Skip(1234), (r, s) => Distance(r.Source, s.Target)).Average();
        Assert.That(linked, Is.LessThan(0.7 * others));
    }

    [Test]
    public void ARelationshipWithAnUnknownEndIsNamed()
    {
        var graph = new SyntheticGraph(Shared.Ontology, nodes: 10, edges: 20);
        var broken = new WithoutEntities(graph);
        Assert.That(() => Measure(broken), Throws.TypeOf<StoreException>().With.Message.Contains("names an entity that the graph lacks"));
    }

    private static GraphMeasures Measure(IGraphSource graph) => GraphMeasures.Of(graph, Shared.Ontology);

    private sealed class WithoutEntities(IGraphSource inner) : IGraphSource
    {
        public IEnumerable<DocumentNode> Documents() => [];

        public IEnumerable<EntityNode> Entities() => [];

        public IEnumerable<Relationship> Relationships() => inner.Relationships();

        public IEnumerable<Claim> Claims() => [];

        public IEnumerable<Claim> ClaimsOf(string source, string relation, string target) => [];

        public IEnumerable<EntityMention> Mentions() => [];
    }
}
