using KnowledgeGraph.Cypher.Tests.Support;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>
/// The read scenarios of the openCypher TCK. <c>known-failures.txt</c> names those that do not pass, each with the reason;
/// one that starts or ceases to pass fails the test until the list says so.
/// </summary>
public sealed class TckTests
{
    private static IEnumerable<string> Features()
    {
        var root = SharedFolder.Find("tck/tck/features");
        return root is null
            ? ["none"]
            : Directory.EnumerateFiles(root, "*.feature", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(root, f)).Order(StringComparer.Ordinal);
    }

    [TestCaseSource(nameof(Features))]
    public void Scenarios_pass_unless_the_list_says_why_not(string feature)
    {
        var root = SharedFolder.Need("tck/tck");
        var runner = new TckRunner(Path.Combine(root, "graphs"));
        var known = KnownFailures();
        var surprises = new List<string>();
        foreach (var scenario in TckFeatures.Read(Path.Combine(root, "features", feature)))
        {
            var (outcome, reason) = runner.Run(scenario);
            if (outcome is TckOutcome.Failed or TckOutcome.Setup != known.ContainsKey(scenario.Id))
            {
                surprises.Add($"{scenario.Id}: {outcome} {reason}");
            }
        }

        Assert.That(surprises, Is.Empty, string.Join(Environment.NewLine, surprises));
    }

    [Test]
    public void The_pass_rate_over_the_read_scenarios_is_reported()
    {
        var root = SharedFolder.Need("tck/tck");
        var runner = new TckRunner(Path.Combine(root, "graphs"));
        var outcomes = Features()
            .SelectMany(f => TckFeatures.Read(Path.Combine(root, "features", f)))
            .Select(s => (s.Id, Result: runner.Run(s)))
            .ToList();
        if (Environment.GetEnvironmentVariable("KG_TCK_REPORT") is { } report)
        {
            File.WriteAllLines(report, outcomes.Select(o => $"{o.Result.Outcome}\t{o.Id}\t{o.Result.Reason.ReplaceLineEndings(" ")}"));
        }

        int Count(TckOutcome outcome) => outcomes.Count(o => o.Result.Outcome == outcome);
        var (passed, failed) = (Count(TckOutcome.Passed), Count(TckOutcome.Failed) + Count(TckOutcome.Setup));
        TestContext.Out.WriteLine($"{passed} of {passed + failed} read scenarios pass; left to Neo4j: {Count(TckOutcome.Writes)} write, {Count(TckOutcome.Temporal)} are temporal, {Count(TckOutcome.Procedures)} call procedures");
        Assert.That((double)passed / (passed + failed), Is.GreaterThan(0.9));
    }

    private static Dictionary<string, string> KnownFailures()
    {
        var file = Path.Combine(Repository.Root!, "tests", "KnowledgeGraph.Cypher.Tests", "Tck", "known-failures.txt");
        return File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).ToDictionary(p => p[0], p => p[1]);
    }
}
