using KnowledgeGraph.Export;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Tests.Export.Support;
using KnowledgeGraph.Tests.Graph.Support;

namespace KnowledgeGraph.Tests.Export;

/// <summary>Which part of a graph is exported.</summary>
public sealed class GraphExportTests
{
    private static readonly IGraphSource Graph = new GraphOf()
        .Entity("balancing", Kinds.Strategy)
        .Entity("NATO", Kinds.Bloc)
        .Add("China", "RIVALS", "India", c => c with { When = "2017/2020" })
        .Add("China", "RIVALS", "India", c => c with { Modality = Modality.Possible, When = "2023" })
        .Add("India", "PURSUES", "balancing", undated: true)
        .Add("India", "ARMS", "China", published: new DateOnly(2021, 6, 1))
        .Add("Russia", "FIGHTS", "NATO", c => c with { Polarity = Polarity.Negated })
        .Mention("Iceland")
        .Build();

    [Test]
    public void WithoutOptionsItIsTheGraphItself() => Assert.That(Apply(new GraphExport()), Is.SameAs(Graph));

    [Test]
    public void ActorsOnlyLeavesConceptsOut()
    {
        var part = Apply(new GraphExport { ActorsOnly = true });
        Assert.That(Ids(part), Is.EqualTo(new[] { "china", "iceland", "india", "nato", "russia" }));
        Assert.That(Edges(part), Is.EqualTo(new[] { "china RIVALS india 2", "india ARMS china 1", "russia FIGHTS nato 1" }));
        Assert.That(part.Mentions().Select(m => m.EntityId), Has.None.EqualTo("balancing"));
    }

    [Test]
    public void KindsKeepsThoseKinds() => Assert.That(Ids(Apply(new GraphExport { Kinds = ["Bloc", "Strategy"] })), Is.EqualTo(new[] { "balancing", "nato" }));

    [Test]
    public void RelationsKeepsTheirEndsOnly()
    {
        var part = Apply(new GraphExport { Relations = ["RIVALS", "FIGHTS"] });
        Assert.That(Ids(part), Is.EqualTo(new[] { "china", "india", "nato", "russia" }), "Iceland and balancing have no edge left");
        Assert.That(part.Claims().Select(c => c.Relation).Distinct(), Is.EquivalentTo(new[] { "RIVALS", "FIGHTS" }));
    }

    [Test]
    public void MinClaimsCounts()
    {
        var part = Apply(new GraphExport { MinClaims = 2 });
        Assert.That(Edges(part), Is.EqualTo(new[] { "china RIVALS india 2" }));
        Assert.That(part.Claims().Count(), Is.EqualTo(2));
        Assert.That(part.ClaimsOf("india", "ARMS", "china"), Is.Empty);
    }

    [Test]
    public void ModalityCountsOnlyTheClaimsThatRemain()
    {
        var part = Apply(new GraphExport { Modalities = [Modality.Possible] });
        var edge = part.Relationships().Single();
        Assert.That((edge.Claims, edge.Possible, edge.Asserted, edge.First), Is.EqualTo((1, 1, 0, "2023")));
        Assert.That(Apply(new GraphExport { Modalities = [Modality.Possible], MinClaims = 2 }).Relationships(), Is.Empty);
    }

    [TestCase("2021-01-01", null, new[] { "china RIVALS india 1", "india ARMS china 1" })]
    [TestCase(null, "2018-12-31", new[] { "china RIVALS india 1" })]
    [TestCase("2018-01-01", "2018-12-31", new[] { "china RIVALS india 1" })]
    [TestCase("2020-01-01", "2020-01-01", new[] { "china RIVALS india 1", "russia FIGHTS nato 1" })]
    public void TimeIsThatOfTheClaimOrElseOfItsDocument(string? since, string? until, string[] expected)
    {
        var choice = new GraphExport { Since = since is null ? null : DateOnly.Parse(since), Until = until is null ? null : DateOnly.Parse(until) };
        Assert.That(Edges(Apply(choice)), Is.EqualTo(expected));
    }

    [Test]
    public void FoldMakesOneEdgeOfAllRelationshipsOfAPair()
    {
        var view = new GraphExport { Fold = true, ActorsOnly = true }.Apply(Graph, Shared.Ontology);
        Assert.That(Edges(view.Graph), Is.EqualTo(new[] { "china CONFLICT india 3", "nato TIE russia 1" }));
        var edge = view.Graph.Relationships().First();
        Assert.That((edge.Weight, edge.SignedWeight, edge.Sign), Is.EqualTo((2.25, -0.75, -1)));
        Assert.That(view.Graph.ClaimsByTriple().Count(), Is.EqualTo(4));
        Assert.That(view.Ontology.Relation("CONFLICT").Family, Is.EqualTo("conflict"));
    }

    [Test]
    public void EveryFoldedEdgeHasAQuotation()
    {
        var text = Exported.Text(Graph, "graphml", new GraphExport { Fold = true });
        Assert.That(text, Does.Contain("label=\"CONFLICT\""));
        Assert.That(text.Split("<data key=\"e_quote\">"), Has.Length.EqualTo(1 + text.Split("<edge ").Length - 1), "one for each edge");
    }

    [Test]
    public void AnUnknownRelationOrKindIsNamedWithThoseThereAre()
    {
        Assert.That(() => Apply(new GraphExport { Relations = ["LIKES"] }), Throws.TypeOf<ConfigurationException>().With.Message.Contains("'LIKES'").And.Message.Contains("RIVALS"));
        Assert.That(() => Apply(new GraphExport { Kinds = ["Country"] }), Throws.TypeOf<ConfigurationException>().With.Message.Contains("State"));
    }

    [TestCase("2019", "2019-01-01", "2019-12-31")]
    [TestCase("2024-02", "2024-02-01", "2024-02-29")]
    [TestCase("2014/2016-03-04", "2014-01-01", "2016-03-04")]
    public void PeriodsCoverWholeDays(string time, string first, string last) =>
        Assert.That(Period.Parse(time), Is.EqualTo(new Period(DateOnly.Parse(first), DateOnly.Parse(last))));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("2016/2014")]
    [TestCase("last year")]
    [TestCase("2019-13")]
    public void OtherTextIsNoPeriod(string? time) => Assert.That(Period.Parse(time), Is.Null);

    private static IGraphSource Apply(GraphExport choice) => choice.Apply(Graph, Shared.Ontology).Graph;

    private static IEnumerable<string> Ids(IGraphSource graph) => graph.Entities().Select(e => e.Entity.Id);

    private static IEnumerable<string> Edges(IGraphSource graph) => graph.Relationships().Select(r => $"{r.Source} {r.Relation} {r.Target} {r.Claims}");
}
