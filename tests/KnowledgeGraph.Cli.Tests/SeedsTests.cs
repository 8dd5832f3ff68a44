using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>The whole path over the sample corpus: what a user sees first.</summary>
public sealed class SeedsTests
{
    private static readonly string Seeds = Repository.At("seeds");
    private static readonly Sandbox Sandbox = new();
    private static KgResult _build = null!;

    [OneTimeSetUp]
    public static void Build() => _build = Sandbox.Kg("build", Seeds, "--threads", "1");

    [OneTimeTearDown]
    public static void Remove() => Sandbox.Dispose();

    [Test]
    public void TheFirstBuildReadsTheFiveArticlesAndAnswersItsQuestion()
    {
        Assert.That(_build.ExitCode, Is.Zero, _build.Error);
        Assert.That(_build.Out, Does.Contain("5 documents read").And.Contain("1 skipped").And.Contain("Who balances whom"));
        Assert.That(_build.Out, Does.Match(@"\nRussia +China +\d+ ").And.Match(@"\nIndia +China +\d+ "));
    }

    [Test]
    public void ThreadsAndOrderDoNotMatter()
    {
        using var other = new Sandbox();
        var files = Directory.GetFiles(Seeds, "*.txt").OrderDescending(StringComparer.Ordinal);
        Assert.That(other.Kg(["build", .. files, "--threads", "8"]).ExitCode, Is.Zero);
        Assert.That(File.ReadAllBytes(other.At("graph.graphml")), Is.EqualTo(File.ReadAllBytes(Sandbox.At("graph.graphml"))));

        Assert.That(Sandbox.Kg("export", "tsv", "-o", "tsv").ExitCode, Is.Zero);
        Assert.That(other.Kg("export", "tsv", "-o", "tsv").ExitCode, Is.Zero);
        Assert.That(Contents(other), Is.EqualTo(Contents(Sandbox)).And.Count.EqualTo(10));
    }

    [TestCase("graphml")]
    [TestCase("gexf")]
    public void GephiReadsTheGraphWithoutAnIssue(string format)
    {
        var check = Repository.Shared("gephi", "check-gephi");
        if (!File.Exists(check))
        {
            Assert.Ignore("needs Gephi's importer: gephi/check-gephi of the shared folder (set KG_SHARED)");
        }

        var export = Sandbox.Kg("export", format, "-o", $"read.{format}");
        var (nodes, edges) = (Counted(export, "node"), Counted(export, "edge"));
        var gephi = Sandbox.Bash($"'{check}' read.{format}");
        Assert.That(gephi.ExitCode, Is.Zero, gephi.Error);
        Assert.That(gephi.Lines.Where(l => l.StartsWith("issue: ")), Is.SubsetOf(new[] { "issue: INFO GEXF version 1.3" }), "Gephi tells the version of every GEXF file");
        Assert.That(gephi.Lines, Does.Contain($"nodes: {nodes} labelled {nodes} coloured {nodes} placed {nodes} sized {nodes}"));
        Assert.That(gephi.Lines, Has.Some.StartsWith($"edges: {edges} labelled {edges} directed {edges} weight "));
    }

    [Test]
    public void NetworkxAndIgraphReadTheGraphWithoutAWarning()
    {
        const string Script = """
            import networkx as nx, igraph
            graph, other = nx.read_graphml('graph.graphml', force_multigraph=True), igraph.Graph.Read_GraphML('graph.graphml')
            types = {type(d['claims']).__name__ + type(d['weight']).__name__ for _, _, d in graph.edges(data=True)}
            print(graph.number_of_nodes(), graph.number_of_edges(), other.vcount(), other.ecount(), all(other.vs['label']), all(d['pagerank'] > 0 for _, d in graph.nodes(data=True)), *types)
            """;
        if (Sandbox.Bash("/usr/bin/python3 -c 'import networkx, igraph'").ExitCode != 0)
        {
            Assert.Ignore("no Python with networkx and igraph (on Debian: packages python3-networkx, python3-igraph)");
        }

        Sandbox.Write("read.py", Script);
        var export = Sandbox.Kg("export", "graphml");
        var (nodes, edges) = (Counted(export, "node"), Counted(export, "edge"));
        var read = Sandbox.Bash("/usr/bin/python3 -W error::UserWarning -W error::RuntimeWarning read.py");
        Assert.That(read.Out.Trim(), Is.EqualTo($"{nodes} {edges} {nodes} {edges} True True intfloat"), read.Error);
    }

    [Test]
    public void EvidenceOpensTheTextBehindAnAnswer() =>
        Assert.That(Sandbox.Kg("evidence", "Russia", "BALANCES", "China").Out, Does.Contain("«").And.Match(@"\.txt, sentence \d+, characters \d+-\d+"));

    [Test]
    public void ASentenceIsExplained()
    {
        using var evidence = JsonDocument.Parse(Sandbox.Kg("evidence", "Russia", "BALANCES", "China", "--json").Out);
        var claim = evidence.RootElement[0];
        var result = Sandbox.Kg("explain", $"{claim.GetProperty("document")}:{claim.GetProperty("sentence")}");
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Out, Does.Contain("root: ").And.Contain("Mentions").And.Contain("Predications").And.Contain("Russia BALANCES China; affirmed"));
    }

    [Test]
    public void AnExplanationAsJsonHoldsTokensClaimsAndSilences()
    {
        using var evidence = JsonDocument.Parse(Sandbox.Kg("evidence", "Russia", "BALANCES", "China", "--json").Out);
        var claim = evidence.RootElement[0];
        using var explanation = JsonDocument.Parse(Sandbox.Kg("explain", $"{claim.GetProperty("document")}:{claim.GetProperty("sentence")}", "--json").Out);
        var root = explanation.RootElement;
        Assert.That(root.GetProperty("claims").EnumerateArray().Select(c => c.GetProperty("relation").GetString()), Does.Contain("BALANCES"));
        Assert.That(root.GetProperty("tokens").EnumerateArray().Count(t => t.GetProperty("head").GetInt32() == -1), Is.EqualTo(1));
        Assert.That(root.GetProperty("silences").ValueKind, Is.EqualTo(JsonValueKind.Array));
    }

    [Test]
    public void CalibrationGroupsTheClaimsByConfidence()
    {
        // Against its own claims every group is right: the table itself is under test, not the extraction.
        Sandbox.Kg("export", "tsv", "-o", "mine");
        var table = Sandbox.Kg("evaluate", "mine", "--calibration", "--json");
        using var rows = JsonDocument.Parse(table.Out);
        Assert.That(rows.RootElement.EnumerateArray().Select(r => r.GetProperty("precision").GetDouble()), Is.EqualTo(new double[] { 1, 1, 1, 1 }));
        Assert.That(rows.RootElement.EnumerateArray().Select(r => r.GetProperty("from").GetDouble()), Is.Ordered.Descending);
    }

    [TestCase("003", "DOC:SENTENCE")]
    [TestCase("999:1", "no document")]
    [TestCase("00:1", "several documents begin so")]
    [TestCase("003:100000", "has sentences 1 to")]
    public void AWrongSentenceIsOneLine(string sentence, string message)
    {
        var result = Sandbox.Kg("explain", sentence);
        Assert.That((result.ExitCode, result.ErrorLines.Length), Is.EqualTo((2, 1)), result.Error);
        Assert.That(result.Error, Does.Contain(message));
    }

    [Test]
    public void TheGraphScoresItselfPerfectly()
    {
        Sandbox.Kg("export", "tsv", "-o", "own");
        Assert.That(Sandbox.Kg("evaluate", "own").Out, Does.Match(@"strict +1\.000 +1\.000 +1\.000"));
    }

    [Test]
    public void ThePipelineNamesItsStages() =>
        Assert.That(Sandbox.Kg("pipeline").Lines, Has.Length.GreaterThan(6).And.Some.StartsWith("frames"));

    private static int Counted(KgResult export, string what) => int.Parse(Regex.Match(export.Error, $@"([\d,]+) {what}s").Groups[1].Value.Replace(",", ""));

    private static Dictionary<string, string> Contents(Sandbox sandbox) =>
        Directory.GetFiles(sandbox.At("tsv")).ToDictionary(f => Path.GetFileName(f), File.ReadAllText);
}
