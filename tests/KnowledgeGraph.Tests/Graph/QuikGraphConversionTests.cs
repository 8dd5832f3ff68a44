using KnowledgeGraph.Graph;
using KnowledgeGraph.Tests.Graph.Support;
using QuikGraph.Algorithms;

namespace KnowledgeGraph.Tests.Graph;

public sealed class QuikGraphConversionTests
{
    [Test]
    public void QuikGraphsAlgorithmsRunOnTheGraph()
    {
        var graph = GraphOf.Claims(("a", "ARMS", "b"), ("a", "SUPPORTS", "b"), ("b", "ARMS", "c"), ("d", "ARMS", "a")).ToQuikGraph();
        var ends = graph.Vertices.ToDictionary(v => v.Entity.Name);
        Assert.That((graph.VertexCount, graph.EdgeCount, graph.InDegree(ends["b"])), Is.EqualTo((4, 4, 2)), "parallel relationships stay");
        var path = graph.ShortestPathsDijkstra(e => 1 / e.Relationship.Weight, ends["a"]);
        Assert.That(path(ends["c"], out var edges) ? edges.Select(e => e.Target.Entity.Name) : [], Is.EqualTo(new[] { "b", "c" }));
        Assert.That(path(ends["d"], out _), Is.False, "direction counts");
    }
}
