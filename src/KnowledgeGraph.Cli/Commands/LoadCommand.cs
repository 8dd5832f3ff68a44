using System.CommandLine;
using KnowledgeGraph.Cli.Building;
using KnowledgeGraph.Cli.Loading;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Settings;
using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg load</c>: from a workspace into Neo4j.</summary>
internal sealed class LoadCommand : Command, IExampled
{
    private static readonly string[] Columns = ["part", "added", "changed", "unchanged", "removed", "kept"];

    private readonly Argument<string?> _address = new("URI")
    {
        Description = "the server, such as http://localhost:7474 or bolt://localhost:7687; default: NEO4J_URI", Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly WorkspaceOptions _workspace = new();
    private readonly Neo4jOptions _neo4j = new();
    private readonly Option<bool> _full = new("--full") { Description = "write everything again, not only what is new or changed" };
    private readonly Option<bool> _replace = new("--replace") { Description = "put this workspace's graph in the place of another workspace's" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "say what would be done, and do nothing" };
    private readonly JsonOption _json = new();

    /// <summary>Defines arguments and options.</summary>
    public LoadCommand(Streams streams)
        : base("load", "Loads the graph into Neo4j: what is new or changed is written, what the workspace no longer has is removed, what others made stays.")
    {
        Add(_address);
        _workspace.AddTo(this);
        _neo4j.AddTo(this);
        Add(_full);
        Add(_replace);
        Add(_dryRun);
        Add(_json);
        SetAction(parsed => RunAsync(parsed, streams).GetAwaiter().GetResult());
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "kg load http://localhost:7474 --user neo4j              # asks for the password",
        "kg load http://localhost:7474 --dry-run",
        "kg load neo4j+s://example.databases.neo4j.io --user neo4j -w news.db",
    ];

    private async Task<int> RunAsync(ParseResult parsed, Streams streams)
    {
        using var workspace = _workspace.Open(parsed);
        using var interruption = new Interruption();
        var target = _neo4j.TargetOf(parsed, parsed.GetValue(_address));
        await using var transport = new RetryingTransport(await Neo4jOptions.Transports.ConnectAsync(target, interruption.Token), new RetryOptions());
        var display = new LoadDisplay(streams);
        try
        {
            var loader = new GraphLoader(workspace.Store, workspace.Ontology, transport);
            var report = await loader.LoadAsync(OptionsOf(parsed), display, interruption.Token);
            display.Clear();
            Print(report, parsed, streams);
            return report.Parts.Sum(p => p.Added + p.Changed + p.Unchanged) > 0 ? ExitCode.Done : ExitCode.NothingFound;
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            display.Clear();
            streams.Error.WriteLine("kg: stopped; run the same command again to go on");
            return ExitCode.Errors;
        }
        catch (StoreException)
        {
            display.Clear();
            throw;
        }
    }

    private LoadOptions OptionsOf(ParseResult parsed)
    {
        var path = Path.GetFullPath(_workspace.PathOf(parsed));
        return new LoadOptions
        {
            Name = Path.GetFileName(path),
            Workspace = path,
            Full = parsed.GetValue(_full),
            Replace = parsed.GetValue(_replace),
            DryRun = parsed.GetValue(_dryRun),
        };
    }

    private void Print(LoadReport report, ParseResult parsed, Streams streams)
    {
        RowPrinters.For(streams, parsed.GetValue(_json)).Print(new RowSet(Columns, report.Parts.Select(Row)), streams.Out);
        var kept = report.Parts.Sum(p => p.Kept);
        if (kept > 0)
        {
            streams.Error.WriteLine($"{Count.Of(kept, "node")} stayed although the workspace no longer has them: relationships that kg did not create are tied to them");
        }

        streams.Error.WriteLine(report.ChangesNothing ? "nothing to do: the database holds this graph"
            : parsed.GetValue(_dryRun) ? "nothing was done (--dry-run)"
            : "done");
    }

    private static IReadOnlyList<object?> Row(PartReport part) => [part.Name, part.Added, part.Changed, part.Unchanged, part.Removed, part.Kept];
}
