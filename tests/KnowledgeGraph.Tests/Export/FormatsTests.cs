using System.Text;
using System.Text.Json;
using KnowledgeGraph.Export;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Properties;
using KnowledgeGraph.Model;
using KnowledgeGraph.Tests.Export.Support;
using KnowledgeGraph.Tests.Graph.Support;

namespace KnowledgeGraph.Tests.Export;

/// <summary>Formats other than GraphML, each read by a program that did not write it where there is one.</summary>
public sealed class FormatsTests
{
    private const string Nasty = "=cmd|' /C calc'!A0 \"quoted\" \\u0041 & <b> `x` 'y';\n2\tb\u0007 \uD83D 🌍";

    private static readonly IGraphSource Hostile = new GraphOf()
        .Entity(Nasty, Kinds.Bloc, $"{Nasty} again", "-1+2", "@here")
        .Add(Nasty, "SUPPORTS", "Ukraine", c => c with { AttributedTo = ["ukraine"], When = "2022-02/2023" })
        .Build();

    [TestCaseSource(nameof(SingleFiles))]
    public void TheSameGraphGivesTheSameBytes(string format) =>
        Assert.That(Exported.Text(GoldGraph.Seeds(), format), Is.EqualTo(Exported.Text(GoldGraph.Seeds(), format)).And.Not.Empty);

    [TestCaseSource(nameof(SingleFiles))]
    public void AnEmptyGraphIsWritten(string format) => Assert.That(() => Exported.Text(GraphOf.Claims(), format), Throws.Nothing);

    [Test]
    public void AnUnknownFormatIsNamedWithThoseThereAre() => Assert.That(
        () => Exported.Exporter(Hostile, "xls"), Throws.TypeOf<InputException>().With.Message.Contains("'xls'").And.Message.Contains("graphml, gexf, csv"));

    [Test]
    public void AFormatOfSeveralFilesWantsAFolder()
    {
        var exporter = Exported.Exporter(Hostile, "csv");
        Assert.That(exporter.WantsFolder);
        Assert.That(() => exporter.WriteTo(Stream.Null), Throws.TypeOf<InputException>().With.Message.Contains("folder"));
    }

    [Test]
    public void AFileThatCannotBeFinishedLeavesTheOldOne()
    {
        using var folder = new ExportFolder();
        var path = folder["graph.graphml"];
        File.WriteAllText(path, "old");
        Assert.That(() => new FileTarget(path).Write("x", _ => throw new IOException("disk full")), Throws.TypeOf<InputException>().With.Message.Contains("disk full"));
        Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
        Assert.That(Directory.GetFiles(folder.Path), Has.Length.EqualTo(1));
    }

    [Test]
    public void GexfEdgesLastAsLongAsTheirClaims()
    {
        var text = Exported.Text(Hostile, "gexf");
        Assert.That(text, Does.Contain("start=\"2022-02-01\" end=\"2023-12-31\"").And.Contain("kind=\"SUPPORTS\""));
        Assert.That(Tool.Gephi(Exported.File(Hostile, "gexf").Path), Does.Contain("valid: true").And.Some.StartsWith("dynamic: INTERVAL DATE"));
    }

    [Test]
    public void Neo4jImportsTheCsvFolder()
    {
        using var folder = new ExportFolder();
        var graph = GoldGraph.Seeds();
        Exported.Exporter(graph, "csv").WriteTo(folder.Path);
        var neo4j = Shared.Find("neo4j/neo4j");
        var options = File.ReadAllText(folder["import.sh"]).Split('\n').SelectMany(l => l.Split(' ')).Where(w => w.StartsWith("--", StringComparison.Ordinal))
            .Select(w => w.Replace("--nodes=", $"--nodes={folder.Path}/").Replace("--relationships=", $"--relationships={folder.Path}/"));
        var result = Tool.Run(neo4j, ["import", "--home", folder["home"], "--", .. options]);
        var output = result!.Output + result.Error;
        var (nodes, edges) = (graph.Entities().Count() + graph.Documents().Count() + graph.Claims().Count(), graph.Relationships().Count()
            + (3 * graph.Claims().Count()) + graph.Claims().Sum(c => c.AttributedTo.Length) + graph.Mentions().Count());
        Assert.That(result.Code, Is.Zero, output);
        Assert.That(output, Does.Contain($"{nodes} nodes").And.Contain($"{edges} relationships"));
    }

    [Test]
    public void TheCsvHasAColumnForEveryPropertyOfTheGraph()
    {
        using var folder = new ExportFolder();
        Exported.Exporter(Hostile, "csv").WriteTo(folder.Path);
        foreach (var (file, element) in new[]
        {
            ("entities", GraphProperties.Of(Hostile.Entities().First(), Shared.Ontology)),
            ("documents", GraphProperties.Of(Hostile.Documents().First() with { Source = "x" })),
            ("claims", GraphProperties.Of(Hostile.Claims().First())),
            ("relationships", GraphProperties.Of(Hostile.Relationships().First(), Shared.Ontology)),
            ("mentions", GraphProperties.Of(Hostile.Mentions().First())),
        })
        {
            var header = File.ReadLines(folder[$"{file}.csv"]).First().Split(',').Select(c => c.Split(':')[0]);
            Assert.That(element.Properties.Select(p => p.Key), Is.SubsetOf(header), file);
        }
    }

    [Test]
    public void NoCellOfASpreadsheetIsAFormula()
    {
        using var folder = new ExportFolder();
        var summary = Exported.Exporter(Hostile, "csv", options: new WriterOptions { ForSpreadsheet = true }).WriteTo(folder.Path);
        var bytes = File.ReadAllBytes(folder["entities.csv"]);
        Assert.That(bytes[..3], Is.EqualTo(Encoding.UTF8.GetPreamble()));
        var text = Encoding.UTF8.GetString(bytes);
        Assert.That(text, Does.Contain("\"'=cmd").And.Contain("'-1+2 | ").And.Not.Contain(",\"=").And.Not.Contain(",-1+2"));
        Assert.That(text.Split('\n')[0], Does.EndWith(",labels").And.Contain("pagerank"));
        Assert.That(summary.Repaired, Is.GreaterThan(0));
        Assert.That(File.Exists(folder["import.sh"]), Is.False);
    }

    [Test]
    public void EveryClaimIsALineOfJson()
    {
        var lines = Exported.Text(GoldGraph.Seeds(), "jsonl").TrimEnd('\n').Split('\n');
        Assert.That(lines, Has.Length.EqualTo(GoldGraph.Seeds().Claims().Count()));
        var nasty = JsonDocument.Parse(Exported.Text(Hostile, "jsonl")).RootElement;
        Assert.That(nasty.GetProperty("source").GetString(), Is.EqualTo(Nasty.Replace('\uD83D'.ToString() + " ", "\uFFFD ")));
        Assert.That(nasty.GetProperty("attributed_to")[0].GetString(), Is.EqualTo("Ukraine"));
        Assert.That(nasty.GetProperty("published").GetString(), Is.EqualTo("2020-01-01"));
    }

    [Test]
    public void JsonLdIsReadAsTriples()
    {
        var graph = GoldGraph.Seeds();
        var output = Tool.PythonWith("rdflib", "read_jsonld.py", Exported.File(graph, "jsonld").Path).Trim();
        Assert.That(output, Is.EqualTo($"{graph.Claims().Count()} statements, {graph.Documents().Count()} documents, China"));
    }

    [Test]
    public void GraphvizReadsTheDotFile()
    {
        var path = Exported.File(Hostile, "dot").Path;
        if (Tool.Run("dot", "-Tplain", path) is not { } result)
        {
            Assert.Ignore("no dot (apt-get install graphviz)");
            return;
        }

        Assert.That(result.Code, Is.Zero, result.Error);
        Assert.That(result.Output.Split('\n').Count(l => l.StartsWith("node ")), Is.EqualTo(2));
    }

    [Test]
    public void TheCypherScriptEscapesTextsAndWritesInBatches()
    {
        var script = Exported.Text(Hostile, "cypher");
        Assert.That(script, Does.Contain("`name`: '=cmd|\\' /C calc\\'!A0 \"quoted\" \\\\u0041 & <b> `x` \\'y\\';\\n2\\tb\\u0007 \uFFFD 🌍'"));
        Assert.That(script, Does.Contain("MERGE (n:`Actor` {id: row.id}) SET n:`Bloc` SET n += row;").And.Contain("MERGE (a)-[r:`SUPPORTS`]->(b)"));
        var statements = Exported.Text(new SyntheticGraph(Shared.Ontology, nodes: 1200, edges: 10), "cypher").Split("] AS row\n");
        Assert.That(statements.Count(s => s.StartsWith("MERGE (n:`Actor`")), Is.EqualTo(4), "1,200 actors of four kinds, at most 500 in a statement");
    }

    private static IEnumerable<string> SingleFiles() =>
        ExportFormats.All(Shared.Ontology, new WriterOptions()).Where(w => w.Extension.Length > 0).Select(w => w.Format);
}
