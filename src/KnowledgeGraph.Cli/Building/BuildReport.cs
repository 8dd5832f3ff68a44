using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Querying;
using KnowledgeGraph.Cli.Settings;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Cli.Building;

/// <summary>Tells what a build did and what the workspace holds now.</summary>
internal sealed class BuildReport(BuildSettings settings, OpenWorkspace workspace, Streams streams)
{
    private const int MostFaults = 20;
    private const int MostGroups = 11;
    private const string Showcase = "who-balances-whom";
    private static readonly string[] ShowcaseColumns = ["source", "target", "claims", "quote"];

    /// <summary>Errors and warnings on standard error, at most twenty of each.</summary>
    public static void PrintFaults(BuildSummary summary, TextWriter error)
    {
        Print(summary.Warnings, "warning");
        Print(summary.Errors, "error");
        if (summary.FailedSentences > 0)
        {
            error.WriteLine($"error: {Count.Of(summary.FailedSentences, "sentence")} could not be read; `kg status` names the documents");
        }

        void Print(IReadOnlyList<string> faults, string what)
        {
            foreach (var fault in faults.Take(MostFaults))
            {
                error.WriteLine($"{what}: {fault}");
            }

            if (faults.Count > MostFaults)
            {
                error.WriteLine($"{what}: and {faults.Count - MostFaults:N0} more; `kg status` lists all");
            }
        }
    }

    /// <summary>The summary on standard output.</summary>
    public void Print(BuildSummary summary)
    {
        var output = streams.Out;
        output.WriteLine($"{Done(summary)} in {summary.Elapsed.TotalSeconds:0.0} s");
        output.WriteLine();
        var ledger = workspace.Store.Ledger().Where(e => e.Status == SentenceStatus.Read).ToList();
        output.WriteLine($"{settings.Workspace} holds");
        output.WriteLine($"  documents  {ledger.Count:N0}: {Count.Of(ledger.Sum(e => e.SentencesRead), "sentence")} read, {ledger.Sum(e => e.SentencesSkipped):N0} skipped");
        output.WriteLine($"  entities   {Groups(workspace.Store.Entities().Select(e => e.Entity.Kind))}");
        output.WriteLine($"  claims     {Groups(workspace.Store.Claims().Select(c => c.Relation))}");
        output.WriteLine();
        PrintBalances();
        PrintNext();
    }

    // The question that the product began with: its answer shows at once whether the texts were understood.
    private void PrintBalances()
    {
        var answer = new WorkspaceQuery(workspace).AskPreset(Showcase, new Dictionary<string, string> { ["top"] = "10" });
        var rows = answer.Rows.ToList();
        if (rows.Count > 0)
        {
            var columns = ShowcaseColumns.Select(c => answer.Columns.ToList().IndexOf(c)).ToList();
            streams.Out.WriteLine("Who balances whom");
            RowPrinters.For(streams, json: false).Print(new RowSet(ShowcaseColumns, rows.Select(IReadOnlyList<object?> (r) => [.. columns.Select(c => r[c])])), streams.Out);
            streams.Out.WriteLine();
        }
    }

    private void PrintNext()
    {
        var option = settings.Workspace == WorkspaceOptions.DefaultPath ? "" : $" -w {settings.Workspace}";
        streams.Out.WriteLine("Next");
        streams.Out.WriteLine($"  kg presets                             the questions it can answer");
        streams.Out.WriteLine($"  kg query partners{option}");
        streams.Out.WriteLine($"  kg evidence Russia BALANCES China{option}");
        streams.Out.WriteLine($"  {settings.GraphMl} opens in Gephi");
    }

    private static string Done(BuildSummary summary)
    {
        if (summary.Extracted + summary.Skipped + summary.Removed + summary.Failed == 0)
        {
            return $"nothing has changed: {Count.Of(summary.Unchanged, "document")} as before, checked";
        }

        var parts = new List<string> { $"{Count.Of(summary.Extracted, "document")} read ({Count.Of(summary.Words, "word")}, {Count.Of(summary.Claims, "claim")})" };
        void Add(int number, string what)
        {
            if (number > 0)
            {
                parts.Add($"{number:N0} {what}");
            }
        }

        Add(summary.Unchanged, "unchanged");
        Add(summary.Skipped, "skipped");
        Add(summary.Removed, "removed");
        Add(summary.Failed, "failed");
        return string.Join(", ", parts);
    }

    private static string Groups(IEnumerable<string> values)
    {
        var groups = values.GroupBy(v => v).Select(g => (Name: g.Key, Count: g.Count())).OrderByDescending(g => g.Count).ThenBy(g => g.Name, StringComparer.Ordinal).ToList();
        var others = groups.Skip(MostGroups).ToList();
        var parts = groups.Take(MostGroups).Select(g => $"{g.Count:N0} {g.Name}").ToList();
        if (others.Count > 0)
        {
            parts.Add($"{others.Sum(g => g.Count):N0} of {Count.Of(others.Count, "other type")}");
        }

        return $"{groups.Sum(g => g.Count):N0}: {string.Join(", ", parts)}";
    }
}
