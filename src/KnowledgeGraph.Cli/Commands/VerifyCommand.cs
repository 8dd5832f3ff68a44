using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Quotations;
using KnowledgeGraph.Cli.Settings;
using KnowledgeGraph.Pipeline.Verification;
using KnowledgeGraph.Reading;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg verify</c>: do the quotations still stand where the graph says?</summary>
internal sealed class VerifyCommand : Command, IExampled
{
    private static readonly string[] Columns = ["document", "source", "relation", "target", "state", "start", "found_at", "quote"];

    private readonly Argument<string[]> _paths = new("PATH") { Description = "where the texts lie now; default: where the last build found them", Arity = ArgumentArity.ZeroOrMore };
    private readonly WorkspaceOptions _workspace = new();
    private readonly JsonOption _json = new();

    /// <summary>Defines arguments and options.</summary>
    public VerifyCommand(Streams streams)
        : base("verify", "Reads the texts again and checks every quotation, letter by letter, at its offsets. Names each claim that no longer holds.")
    {
        Add(_paths);
        _workspace.AddTo(this);
        Add(_json);
        SetAction(parsed => Run(parsed, streams));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples => ["kg verify", "kg verify /mnt/archive/reports -w reports.db"];

    private int Run(ParseResult parsed, Streams streams)
    {
        using var workspace = _workspace.Open(parsed);
        IReadOnlyList<string> paths = parsed.GetValue(_paths) is { Length: > 0 } named ? named : workspace.Store.Origins;
        if (paths.Count == 0)
        {
            throw new InputException("the workspace does not know where its texts lie; name the path");
        }

        var report = QuotationCheck.Run(workspace.Store, new FileDocumentReader(workspace.Schema.Path).Read(paths));
        var names = new EntityNames(workspace.Store);
        var json = parsed.GetValue(_json);
        RowPrinters.For(streams, json).Print(new RowSet(Columns, report.Faults.Select(f => Row(f, names))), streams.Out);
        if (!json)
        {
            streams.Out.WriteLine($"{report.Holding:N0} of {Count.Of(report.Claims, "quotation")} in {Count.Of(report.Documents, "document")} stand where the graph says");
        }

        return report.Faults.Length > 0 ? ExitCode.Errors : report.Claims > 0 ? ExitCode.Done : ExitCode.NothingFound;
    }

    private static IReadOnlyList<object?> Row(QuotationFault fault, EntityNames names)
    {
        var claim = fault.Claim;
        var state = fault.Reason is null ? fault.State.ToString().ToLowerInvariant() : $"{fault.State.ToString().ToLowerInvariant()}: {fault.Reason}";
        return [fault.DocumentName, names.NameOf(claim.Source), claim.Relation, names.NameOf(claim.Target), state, claim.Evidence.Start, fault.FoundAt, claim.Evidence.Quote];
    }
}
