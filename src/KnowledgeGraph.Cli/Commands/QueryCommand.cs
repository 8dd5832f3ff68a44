using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Querying;
using KnowledgeGraph.Cli.Settings;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg query</c>: asks the graph.</summary>
internal sealed class QueryCommand : Command, IExampled
{
    private readonly Argument<string> _query = new("PRESET|CYPHER") { Description = "name of a preset, a Cypher query that reads, or '-' for a query on standard input" };
    private readonly Option<string[]> _parameters = new("--param", "-p") { Description = "a parameter, such as -p actor=Russia or -p limit=10; may be repeated", HelpName = "NAME=VALUE" };
    private readonly WorkspaceOptions _workspace = new();
    private readonly Option<string?> _neo4j = new("--neo4j") { Description = "ask this Neo4j server, into which `kg load` put the graph, instead of the workspace", HelpName = "URI" };
    private readonly Neo4jOptions _login = new();
    private readonly JsonOption _json = new();
    private readonly Option<bool> _csv = new("--csv") { Description = "print comma-separated values with a heading" };

    /// <summary>Defines arguments and options.</summary>
    public QueryCommand(Streams streams)
        : base("query", "Asks the graph: a preset by its name, or Cypher of your own.")
    {
        Add(_query);
        Add(_parameters);
        _workspace.AddTo(this);
        Add(_neo4j);
        _login.AddTo(this);
        Add(_json);
        Add(_csv);
        SetAction(parsed => Run(parsed, streams));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "kg query who-balances-whom",
        "kg query actor-profile -p actor=India --json",
        "kg query \"MATCH (a:State)-[r:ARMS]->(b:State) RETURN a.name, b.name, r.claims ORDER BY r.claims DESC\"",
    ];

    private int Run(ParseResult parsed, Streams streams)
    {
        var typed = parsed.GetValue(_query)!;
        var question = typed == "-" ? StandardInput.ReadText() : typed;
        var parameters = QueryParameters.Split(parsed.GetValue(_parameters) ?? []);
        return parsed.GetValue(_neo4j) is { } server
            ? Print(new ServerQuery(_login.TargetOf(parsed, server), _workspace.SchemaOf(parsed)).Ask(question, parameters), parsed, streams)
            : AskWorkspace(question, parameters, parsed, streams);
    }

    private int AskWorkspace(string question, IReadOnlyDictionary<string, string> parameters, ParseResult parsed, Streams streams)
    {
        using var workspace = _workspace.Open(parsed);
        return Print(new WorkspaceQuery(workspace).Ask(question, parameters), parsed, streams);
    }

    private int Print(RowSet rows, ParseResult parsed, Streams streams)
    {
        var count = RowPrinters.For(streams, parsed.GetValue(_json), parsed.GetValue(_csv)).Print(rows, streams.Out);
        if (count == 0)
        {
            streams.Error.WriteLine("kg: no rows");
        }

        return count > 0 ? ExitCode.Done : ExitCode.NothingFound;
    }
}
