using System.Text.RegularExpressions;
using KnowledgeGraph.Export;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Measures;
using KnowledgeGraph.Tests.Export.Support;
using KnowledgeGraph.Tests.Graph.Support;
using QuikGraph.Algorithms;

namespace KnowledgeGraph.Tests.Graph;

/// <summary>The C# of docs/exports.md, line by line, compiled and run.</summary>
public sealed partial class DocumentedSampleTests
{
    [Test]
    public void TheSampleRuns()
    {
        var (source, ontology) = (GraphOf.Claims(("Russia", "ARMS", "India")), Shared.Ontology);
        using var folder = new ExportFolder();
        var before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = folder.Path;
        try
        {
            var exporter = new GraphExporter(source, ontology, "svg", new GraphExport { ActorsOnly = true }, new WriterOptions { Top = 20 });
            exporter.WriteTo("actors.svg");
            Assert.That(File.Exists(folder["actors.svg"]));
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }

        var measures = GraphMeasures.Of(source, ontology);
        var graph = source.ToQuikGraph();
        var russia = graph.Vertices.Single(v => v.Entity.Name == "Russia");
        var path = graph.ShortestPathsDijkstra(edge => 1 / edge.Relationship.Weight, russia);
        Assert.That(measures.Entities, Has.Length.EqualTo(2));
        Assert.That(path(graph.Vertices.Single(v => v != russia), out _));
    }

    [Test]
    public void TheDocumentationShowsTheSampleThatRuns()
    {
        var page = File.ReadAllText(Path.Combine(Shared.Root, "docs", "exports.md")).ReplaceLineEndings("\n");
        var code = File.ReadAllText(Path.Combine(Shared.Root, "tests", "KnowledgeGraph.Tests", "Graph", "DocumentedSampleTests.cs"));
        var sample = CSharp().Match(page).Groups[1].Value.Split('\n').Select(l => l.Split("//")[0].Trim()).Where(l => l.Length > 0).ToList();
        Assert.That(sample, Has.Count.EqualTo(6));
        Assert.That(sample.Where(line => !code.Contains(line, StringComparison.Ordinal)), Is.Empty);
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharp();
}
