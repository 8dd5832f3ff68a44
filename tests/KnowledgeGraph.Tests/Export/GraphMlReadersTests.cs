using System.Text.Json;
using KnowledgeGraph.Export;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Tests.Export.Support;
using KnowledgeGraph.Tests.Graph.Support;

namespace KnowledgeGraph.Tests.Export;

/// <summary>What networkx, igraph and Gephi make of our GraphML.</summary>
public sealed class GraphMlReadersTests
{
    [Test]
    public void NetworkxAndIgraphReadTheSeedsWithTypesLabelsAndAllParallelEdges()
    {
        var graph = GoldGraph.Seeds();
        var read = Read(graph);
        var nodes = read.GetProperty("nodes").EnumerateObject().ToDictionary(n => n.Name, n => n.Value);
        var edges = read.GetProperty("edges").EnumerateArray().ToDictionary(e => e.GetProperty("key").GetString()!);
        Assert.That(read.GetProperty("directed").GetBoolean());
        Assert.That(nodes.Keys, Is.EquivalentTo(graph.Entities().Select(e => e.Entity.Id)));
        Assert.That(edges.Keys, Is.EquivalentTo(graph.Relationships().Select(r => r.Id)));
        foreach (var relationship in graph.Relationships())
        {
            var edge = edges[relationship.Id];
            Assert.That(edge.GetProperty("source").GetString(), Is.EqualTo(relationship.Source));
            Assert.That(edge.GetProperty("target").GetString(), Is.EqualTo(relationship.Target));
            Assert.That(edge.GetProperty("relation").GetString(), Is.EqualTo(relationship.Relation.ToLowerInvariant()));
            Assert.That(edge.GetProperty("claims").GetInt32(), Is.EqualTo(relationship.Claims));
            Assert.That(edge.GetProperty("weight").GetDouble(), Is.EqualTo(relationship.Weight));
            Assert.That(edge.GetProperty("said_by").GetString(), Is.Not.Empty);
        }

        var china = nodes["china"];
        Assert.That(china.GetProperty("label").GetString(), Is.EqualTo("China"));
        Assert.That(china.GetProperty("color").GetString(), Is.EqualTo("#3b6fb6"));
        Assert.That(china.GetProperty("pagerank").GetDouble(), Is.InRange(0.001, 1));
        var igraph = read.GetProperty("igraph");
        Assert.That(igraph.GetProperty("directed").GetBoolean());
        Assert.That(igraph.GetProperty("nodes").GetInt32(), Is.EqualTo(nodes.Count));
        Assert.That(igraph.GetProperty("edges").GetInt32(), Is.EqualTo(edges.Count));
        Assert.That(igraph.GetProperty("labels").EnumerateArray().Select(l => l.GetString()), Is.EqualTo(graph.Entities().Select(e => e.Entity.Name)));
    }

    [TestCase("graphml")]
    [TestCase("gexf")]
    public void GephiReadsTheSeedsWithoutAnIssue(string format)
    {
        var graph = GoldGraph.Seeds();
        var (nodes, edges) = (graph.Entities().Count(), graph.Relationships().Count());
        var weight = graph.Relationships().Sum(r => r.Weight);
        var lines = Tool.Gephi(Exported.File(graph, format).Path);
        Assert.That(lines.Where(l => l.StartsWith("issue: ")), Is.SubsetOf(new[] { "issue: INFO GEXF version 1.3" }), "Gephi tells the version of every GEXF file");
        Assert.That(lines, Does.Contain($"nodes: {nodes} labelled {nodes} coloured {nodes} placed {nodes} sized {nodes}"));
        var edgeLine = lines.Single(l => l.StartsWith("edges:")).Split(" weight ");
        Assert.That(edgeLine[0], Is.EqualTo($"edges: {edges} labelled {edges} directed {edges}"));
        Assert.That(double.Parse(edgeLine[1]), Is.EqualTo(weight).Within(0.001));
        var types = graph.Relationships().Select(r => r.Relation).Distinct().Order(StringComparer.Ordinal);
        Assert.That(lines, Does.Contain($"edge types: [{string.Join(", ", types)}]"));
        Assert.That(lines, Has.Some.EndsWith("'pagerank' Double").And.Some.EndsWith("'community' Integer").And.Some.EndsWith("'quote' String"));
    }

    [Test]
    public void EveryTextComesBackAsItWas()
    {
        var texts = Texts().ToList();
        var graph = new GraphOf();
        foreach (var (name, _) in texts)
        {
            graph.Entity(name, Kinds.Bloc, $"{name} (alias)").Add(name, "SUPPORTS", "other");
        }

        var read = Read(graph.Build(), new WriterOptions { Strict = true });
        var igraph = read.GetProperty("igraph").GetProperty("labels").EnumerateArray().Select(l => l.GetString()).ToList();
        var quotes = read.GetProperty("edges").EnumerateArray().Select(e => e.GetProperty("quote").GetString()).ToList();
        foreach (var (name, expected) in texts)
        {
            Assert.That(Labels(read), Does.Contain(expected), name);
            Assert.That(igraph, Does.Contain(expected), name);
            Assert.That(Labels(read, "aliases"), Does.Contain($"{expected} (alias)"), name);
            Assert.That(quotes, Does.Contain($"{expected} SUPPORTS other."), name);
        }
    }

    [Test]
    public void TextsThatXmlCannotHoldAreCounted()
    {
        Assert.That(Exported.File(Hostile("bell\u0007 and half \uD83D"), "graphml").Summary.Repaired, Is.EqualTo(3), "name, alias and quote");
        Assert.That(Exported.File(Hostile("emoji 🌍"), "graphml").Summary.Repaired, Is.Zero);
    }

    [TestCase("the INF Treaty")]
    [TestCase("INFLUENCE & INFO")]
    [TestCase("null")]
    [TestCase("Q& &A <> ok")]
    public void GephiKeepsWhatItWouldChange(string name)
    {
        var text = Exported.Text(Hostile(name), "graphml");
        Assert.That(text, Does.Not.Match("<data key=\"[ne]_(aliases|quote|relation)\">[^<]*INF"));
        Assert.That(Tool.Gephi(Exported.File(Hostile(name), "graphml").Path), Does.Contain("issues: 0"));
        var alias = Labels(Read(Hostile(name)), "aliases").Single(a => a is not null)!;
        Assert.That(alias.Replace("\u2060", "").Replace('\u00A0', ' '), Is.EqualTo($"{name} (alias)"));
    }

    [Test]
    public void EmptyGraphSingleNodeAndSelfRelationAreRead()
    {
        Assert.That(Read(GraphOf.Claims()).GetProperty("nodes").EnumerateObject().Count(), Is.Zero);
        Assert.That(Labels(Read(new GraphOf().Mention("Alone").Build())), Is.EqualTo(new[] { "Alone" }));
        var self = Read(GraphOf.Claims(("Self", "INFLUENCES", "Self")));
        Assert.That(self.GetProperty("edges")[0].GetProperty("target").GetString(), Is.EqualTo("self"));
        Assert.That(self.GetProperty("nodes").GetProperty("self").GetProperty("degree").GetInt32(), Is.EqualTo(2));
    }

    private static IEnumerable<(string Name, string Expected)> Texts() =>
    [
        .. new[] { "&<>\"'a", "]]>b", "emoji 🌍 and 👩‍👩‍👧", "العلاقات الدولية", "中国", "tab\tinside", "INF", "null", "c& &d", new string('x', 10_000) }.Select(t => (t, t)),
        ("bell\u0007", "bell"),
        ("half \uD83D end", "half \uFFFD end"),
        ("not\uFFFF a character\uFFFE", "not a character"),
    ];

    private static IGraphSource Hostile(string name) => new GraphOf().Entity(name, Kinds.Bloc, $"{name} (alias)").Add(name, "SUPPORTS", "other").Build();

    private static JsonElement Read(IGraphSource graph, WriterOptions? options = null) =>
        JsonDocument.Parse(Tool.Python("read_graph.py", Exported.File(graph, "graphml", options).Path)).RootElement;

    private static IEnumerable<string?> Labels(JsonElement read, string attribute = "label") =>
        read.GetProperty("nodes").EnumerateObject().Select(n => n.Value.TryGetProperty(attribute, out var value) ? value.GetString() : null);
}
