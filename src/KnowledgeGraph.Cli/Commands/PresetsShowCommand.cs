using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Settings;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg presets show</c>: the Cypher of a preset.</summary>
internal sealed class PresetsShowCommand : Command, IExampled
{
    private readonly Argument<string> _name = new("NAME") { Description = "name of a preset" };
    private readonly SchemaOption _schema;

    /// <summary>Defines the argument.</summary>
    /// <param name="schema">The option of the command above, which this one inherits.</param>
    /// <param name="streams">Where to print.</param>
    public PresetsShowCommand(SchemaOption schema, Streams streams)
        : base("show", "Prints the Cypher of a preset; it runs in the Neo4j Browser as it stands.")
    {
        _schema = schema;
        Add(_name);
        SetAction(parsed => Run(parsed, streams));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples => ["kg presets show rivals"];

    private int Run(ParseResult parsed, Streams streams)
    {
        var library = PresetLibrary.Load(SchemaFolder.Find(parsed.GetValue(_schema)).Presets);
        streams.Out.WriteLine(library.Find(parsed.GetValue(_name)!).Text.TrimEnd());
        return ExitCode.Done;
    }
}
