using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Settings;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg status</c>: the completeness ledger.</summary>
internal sealed class StatusCommand : Command, IExampled
{
    private static readonly string[] Columns = ["document", "status", "reason", "sentences", "skipped", "failed", "words", "claims"];

    private readonly WorkspaceOptions _workspace = new();
    private readonly Option<bool> _all = new("--all") { Description = "list every document, not only those that were not read to the end" };
    private readonly JsonOption _json = new();

    /// <summary>Defines the options.</summary>
    public StatusCommand(Streams streams)
        : base("status", "Shows the ledger: what became of every document and sentence, and which versions read them.")
    {
        _workspace.AddTo(this);
        Add(_all);
        Add(_json);
        SetAction(parsed => Run(parsed, streams));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples => ["kg status", "kg status --all", "kg status --json | jq '.[] | select(.status == \"failed\")'"];

    private int Run(ParseResult parsed, Streams streams)
    {
        using var workspace = _workspace.Open(parsed);
        var ledger = workspace.Store.Ledger().ToList();
        var json = parsed.GetValue(_json);
        if (!json)
        {
            PrintSums(workspace.Store, ledger, streams.Out);
        }

        var listed = ledger.Where(e => json || parsed.GetValue(_all) || e.Status != SentenceStatus.Read || e.SentencesFailed > 0);
        RowPrinters.For(streams, json).Print(new RowSet(Columns, listed.Select(Row)), streams.Out);
        return ledger.Count > 0 ? ExitCode.Done : ExitCode.NothingFound;
    }

    private static void PrintSums(IClaimStore store, List<LedgerEntry> ledger, TextWriter output)
    {
        int Documents(SentenceStatus status) => ledger.Count(e => e.Status == status);
        output.WriteLine($"documents  {Documents(SentenceStatus.Read):N0} read, {Documents(SentenceStatus.Skipped):N0} skipped, {Documents(SentenceStatus.Failed):N0} failed");
        output.WriteLine($"sentences  {ledger.Sum(e => e.SentencesRead):N0} read, {ledger.Sum(e => e.SentencesSkipped):N0} skipped, {ledger.Sum(e => e.SentencesFailed):N0} failed");
        output.WriteLine($"words      {ledger.Sum(e => (long)e.Words):N0}");
        output.WriteLine($"claims     {ledger.Sum(e => e.Claims):N0}");
        foreach (var fingerprint in ledger.Select(e => store.Find(e.Name)?.Fingerprint).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            output.WriteLine($"read by    {fingerprint}");
        }
    }

    private static IReadOnlyList<object?> Row(LedgerEntry entry) =>
    [
        entry.Name, entry.Status.ToString().ToLowerInvariant(), entry.Reason,
        entry.SentencesRead, entry.SentencesSkipped, entry.SentencesFailed, entry.Words, entry.Claims,
    ];
}
