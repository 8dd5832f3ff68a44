using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Settings;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg presets</c>: the questions that have a name.</summary>
internal sealed class PresetsCommand : Command, IExampled
{
    private static readonly string[] Columns = ["preset", "folder", "title", "parameters"];
    private static readonly string[] JsonColumns = ["preset", "folder", "title", "description", "parameters"];

    private readonly SchemaOption _schema = new() { Recursive = true };
    private readonly JsonOption _json = new();

    /// <summary>Defines options and subcommands.</summary>
    public PresetsCommand(Streams streams)
        : base("presets", "Lists the questions that have a name, with their parameters and defaults.")
    {
        Add(_schema);
        Add(_json);
        Add(new PresetsShowCommand(_schema, streams));
        SetAction(parsed => Run(parsed, streams));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples => ["kg presets", "kg presets --json", "kg presets show who-balances-whom"];

    private int Run(ParseResult parsed, Streams streams)
    {
        var presets = PresetLibrary.Load(SchemaFolder.Find(parsed.GetValue(_schema)).Presets).Presets;
        var rows = parsed.GetValue(_json) ? new RowSet(JsonColumns, presets.Select(JsonRow)) : new RowSet(Columns, presets.Select(Row));
        return RowPrinters.For(streams, parsed.GetValue(_json)).Print(rows, streams.Out) > 0 ? ExitCode.Done : ExitCode.NothingFound;
    }

    private static IReadOnlyList<object?> Row(Preset preset) =>
        [preset.Name, preset.Folder, preset.Title, string.Join(' ', preset.Parameters.Select(p => $"{p.Name}={CellText.Of(p.Default)}"))];

    private static IReadOnlyList<object?> JsonRow(Preset preset) =>
    [
        preset.Name, preset.Folder, preset.Title, preset.Description,
        preset.Parameters.Select(p => new Dictionary<string, object?> { ["name"] = p.Name, ["type"] = p.Type.Name, ["default"] = p.Default, ["description"] = p.Description }).ToList(),
    ];
}
