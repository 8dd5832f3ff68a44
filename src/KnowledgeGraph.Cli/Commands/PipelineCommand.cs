using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Settings;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Language;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg pipeline</c>: the stages that a document passes.</summary>
internal sealed class PipelineCommand : Command, IExampled
{
    private static readonly string[] Columns = ["stage", "needs", "gives"];

    private readonly SchemaOption _schema = new();
    private readonly JsonOption _json = new();

    /// <summary>Defines the options.</summary>
    public PipelineCommand(Streams streams)
        : base("pipeline", "Lists the stages of extraction in their order, with what each needs and gives.")
    {
        Add(_schema);
        Add(_json);
        SetAction(parsed => Run(parsed, streams));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples => ["kg pipeline"];

    private int Run(ParseResult parsed, Streams streams)
    {
        using var language = EnglishLanguage.Load(EnglishLanguage.DefaultFolder);
        var pipeline = ExtractionPipeline.FromSchema(SchemaFolder.Find(parsed.GetValue(_schema)).Path, language.Segmenter, language.Parser);
        RowPrinters.For(streams, parsed.GetValue(_json)).Print(new RowSet(Columns, pipeline.Stages.Select(Row)), streams.Out);
        return ExitCode.Done;
    }

    private static IReadOnlyList<object?> Row(IStage stage) => [stage.Name, Names(stage.Needs), Names(stage.Gives)];

    private static string[] Names(IEnumerable<Part> parts) => [.. parts.Select(p => p.ToString().ToLowerInvariant())];
}
