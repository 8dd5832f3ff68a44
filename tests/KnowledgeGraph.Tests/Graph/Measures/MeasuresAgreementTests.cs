using System.Text.Json;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Measures;
using KnowledgeGraph.Tests.Export.Support;
using KnowledgeGraph.Tests.Graph.Support;

namespace KnowledgeGraph.Tests.Graph.Measures;

/// <summary>Our measures against those of networkx and igraph.</summary>
public sealed class MeasuresAgreementTests
{
    [TestCase("seeds")]
    [TestCase("communities")]
    [TestCase("skewed")]
    [TestCase("sparse")]
    public void MeasuresAgreeWithNetworkxAndIgraph(string name)
    {
        var graph = Make(name);
        var symmetric = Shared.Ontology.Relations.Where(r => r.Symmetric).Select(r => r.Name.ToLowerInvariant());
        var output = Tool.Python("compare_measures.py", Exported.File(graph, "graphml").Path, string.Join(',', symmetric));
        var read = JsonDocument.Parse(output).RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetDouble());
        TestContext.Out.WriteLine($"{name}: {output}");
        foreach (var measure in new[] { "pagerank", "pagerank_igraph", "betweenness", "betweenness_igraph", "degree", "weighted_degree" })
        {
            Assert.That(read[measure], Is.LessThan(1e-6), measure);
        }

        Assert.That(read["modularity"], Is.GreaterThanOrEqualTo(read["leiden"] - 0.01));
        Assert.That(GraphMeasures.Of(graph, Shared.Ontology).Modularity, Is.EqualTo(read["modularity"]).Within(1e-5));
    }

    private static IGraphSource Make(string name) => name switch
    {
        "seeds" => GoldGraph.Seeds(),
        "communities" => new SyntheticGraph(Shared.Ontology, nodes: 300, edges: 2000, communities: 10, mixing: 0.15),
        "skewed" => new SyntheticGraph(Shared.Ontology, nodes: 500, edges: 3000, communities: 5, mixing: 0.6, seed: 2),
        _ => new SyntheticGraph(Shared.Ontology, nodes: 400, edges: 450, communities: 20, mixing: 0.3, seed: 3),
    };
}
