using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Settings;
using KnowledgeGraph.Export;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg export</c>: the graph as a file for another program.</summary>
internal sealed class ExportCommand : Command, IExampled
{
    private const string StandardOutput = "-";

    private readonly Argument<string> _format = new("FORMAT") { Description = "graphml, gexf, csv, cypher, jsonl, jsonld, tsv, dot or svg" };
    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "the file, or the folder where the format is several files; '-' is standard output; default: named like the workspace, beside it",
        HelpName = "PATH",
    };

    private readonly WorkspaceOptions _workspace = new();
    private readonly ExportChoice _choice = new();
    private readonly Option<bool> _strict = new("--strict") { Description = "graphml: by the letter of its schema, without what Gephi needs beyond it" };
    private readonly Option<bool> _forSpreadsheet = new("--for-spreadsheet") { Description = "csv: for people; no cell that a spreadsheet takes for a formula" };
    private readonly Option<int> _top = new("--top") { Description = "svg: number of actors in the picture", HelpName = "N", DefaultValueFactory = _ => new WriterOptions().Top };
    private readonly Option<string?> _title = new("--title") { Description = "svg: heading of the picture", HelpName = "TEXT" };

    /// <summary>Defines arguments and options.</summary>
    public ExportCommand(Streams streams)
        : base("export", "Writes the graph, or a chosen part of it, as a file for another program.")
    {
        Add(_format);
        Add(_output);
        _workspace.AddTo(this);
        _choice.AddTo(this);
        Add(_strict);
        Add(_forSpreadsheet);
        Add(_top);
        Add(_title);
        SetAction(parsed => Run(parsed, streams));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "kg export graphml                                 # graph.graphml, opens in Gephi as a finished picture",
        "kg export graphml --actors-only --min-claims 2 -o actors.graphml",
        "kg export graphml --relations BALANCES,RIVALS -o - | gzip > conflict.graphml.gz",
    ];

    private int Run(ParseResult parsed, Streams streams)
    {
        var format = parsed.GetValue(_format)!.ToLowerInvariant();
        var options = new WriterOptions
        {
            Strict = parsed.GetValue(_strict), ForSpreadsheet = parsed.GetValue(_forSpreadsheet), Top = parsed.GetValue(_top), Title = parsed.GetValue(_title),
        };
        using var workspace = _workspace.Open(parsed);
        var exporter = new GraphExporter(workspace.Store, workspace.Ontology, format, _choice.Of(parsed), options);
        var path = parsed.GetValue(_output) ?? DefaultPath(_workspace.PathOf(parsed), format, exporter.WantsFolder);
        var summary = path == StandardOutput ? ToStandardOutput(exporter) : exporter.WriteTo(path);
        streams.Error.WriteLine($"{path}: {Content(summary)}");
        if (summary.Repaired > 0)
        {
            streams.Error.WriteLine($"{Count.Of(summary.Repaired, "value")} held characters that {format} cannot; they were replaced");
        }

        return summary.Entities + summary.Claims > 0 ? ExitCode.Done : ExitCode.NothingFound;
    }

    // Each format has some of these; an empty graph is said to have no nodes.
    private static string Content(ExportSummary summary)
    {
        (long Number, string Name)[] parts = [(summary.Entities, "node"), (summary.Relationships, "edge"), (summary.Claims, "claim")];
        var written = parts.Where(p => p.Number > 0).DefaultIfEmpty(parts[0]);
        return string.Join(", ", written.Select(p => Count.Of(p.Number, p.Name)));
    }

    private static string DefaultPath(string workspace, string format, bool isFolder) =>
        isFolder ? $"{Path.ChangeExtension(workspace, null)}-{format}" : Path.ChangeExtension(workspace, format);

    private static ExportSummary ToStandardOutput(GraphExporter exporter)
    {
        using var output = Console.OpenStandardOutput();
        return exporter.WriteTo(output);
    }
}
