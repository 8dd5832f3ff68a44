using System.ComponentModel;
using System.Diagnostics;
using KnowledgeGraph.Evaluation.Claims;
using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Tests.Evaluation.Support;
using KnowledgeGraph.Tests.Export.Support;

namespace KnowledgeGraph.Tests.Evaluation.Claims;

/// <summary>The scorer prints what the reference scorer of the gold data prints.</summary>
public sealed class ScorerAgreesWithReferenceTests
{
    [Test]
    public void OnSpoiltGold()
    {
        var gold = Shared.Find("gold/dev");
        using var predicted = new TemporaryFolder();
        Spoil(gold, predicted.Path);
        var folder = new GoldFolder(gold);
        var predictions = new GoldFolder(predicted.Path);
        var errorsOf = folder.Names[3];

        var scores = new ClaimScorer(Shared.Ontology).Score(folder.Names.Select(n => folder.Load(n)!), predictions.Load);
        var printed = new StringWriter { NewLine = "\n" };
        ScoreTable.Write(scores, printed, perRelation: true, errorsOf);

        var expected = RunReference(gold, predicted.Path, "--per-relation", "--errors", errorsOf);
        Assert.That(expected, Does.Contain("no predictions for").And.Contain("MISSED").And.Contain("WRONG"), "the data puts every line to the test");
        Assert.That(WithoutTies(printed.ToString()), Is.EqualTo(WithoutTies(expected)));
    }

    [Test]
    public void OnGoldItself()
    {
        var gold = Shared.Find("gold/dev");
        var folder = new GoldFolder(gold);
        var scores = new ClaimScorer(Shared.Ontology).Score(folder.Names.Select(n => folder.Load(n)!), folder.Load);
        var printed = new StringWriter { NewLine = "\n" };
        ScoreTable.Write(scores, printed);
        Assert.That(printed.ToString(), Is.EqualTo(RunReference(gold, gold)));
    }

    // Relation types that are equally frequent come in any order from the reference.
    private static string[] WithoutTies(string output) => [.. output.Split('\n').Where(l => !l.StartsWith("  ", StringComparison.Ordinal) || l.TrimStart().StartsWith('P')),
        .. output.Split('\n').Where(l => l.StartsWith("  ", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static void Spoil(string gold, string target)
    {
        var random = new Random(4);
        foreach (var path in Directory.GetFiles(gold, "*.tsv").Order(StringComparer.Ordinal).Where(p => !p.Contains("r2")))
        {
            var isClaims = path.EndsWith(".claims.tsv", StringComparison.Ordinal);
            var lines = File.ReadAllLines(path).Select((line, i) => i == 0 ? line : isClaims ? SpoilClaim(line, random) : SpoilEntity(line, random));
            File.WriteAllText(Path.Combine(target, Path.GetFileName(path)), string.Concat(lines.OfType<string>().Select(l => l + "\n")));
        }
    }

    private static string? SpoilClaim(string line, Random random)
    {
        string[] relations = ["RIVALS", "BALANCES", "COOPERATES_WITH", "PURSUES", "UNKNOWN"];
        var cells = line.Split('\t');
        switch (random.Next(10))
        {
            case 0: return null;
            case 1: cells[2] = relations[random.Next(4)]; break;
            case 2: (cells[1], cells[3]) = (cells[3], cells[1]); break;
            case 3: cells[4] = "negated"; break;
            case 4: cells[5] = "possible"; break;
            case 5: cells[6] = cells[1]; break;
            case 6: cells[3] = "Nobody"; break;
        }

        return string.Join('\t', cells);
    }

    private static string SpoilEntity(string line, Random random)
    {
        var cells = line.Split('\t');
        if (random.Next(4) == 0)
        {
            cells[1] = "Issue";
        }

        if (cells.Length > 2 && random.Next(8) == 0)
        {
            cells[2] = "“The " + cells[2].ToUpperInvariant() + "”";
        }

        return string.Join('\t', cells);
    }

    private static string RunReference(params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", [Shared.Find("gold/score.py"), .. arguments]) { RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        catch (Win32Exception)
        {
            Assert.Ignore("needs python3");
            throw;
        }
    }
}
