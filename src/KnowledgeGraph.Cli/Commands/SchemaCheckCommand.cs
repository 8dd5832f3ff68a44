using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Settings;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg schema check</c>: reads everything under the schema folder and names every fault.</summary>
internal sealed class SchemaCheckCommand : Command, IExampled
{
    private readonly SchemaOption _schema = new();

    /// <summary>Defines the options.</summary>
    public SchemaCheckCommand(Streams streams)
        : base("check", "Reads ontology, lexicon and presets and names every fault with its file and line.")
    {
        Add(_schema);
        SetAction(parsed => Run(SchemaFolder.Find(parsed.GetValue(_schema)), streams));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples => ["kg schema check", "kg schema check --schema my-schema"];

    private static int Run(SchemaFolder folder, Streams streams)
    {
        var ontology = OntologyReader.ReadFile(folder.Ontology);
        streams.Out.WriteLine($"{folder.Ontology}: {ontology.Kinds.Length} kinds, {ontology.Relations.Length} relation types");
        var vocabulary = VocabularyReader.Read(folder.Lexicon, ontology);
        streams.Out.WriteLine($"{folder.Lexicon}: {Count.Of(vocabulary.Entities.Count, "entity", "entities")}, {Count.Of(vocabulary.Frames.Sum(f => f.Count()), "frame")}");
        streams.Out.WriteLine($"{folder.Presets}: {Count.Of(PresetLibrary.Load(folder.Presets).Presets.Length, "preset")}");
        return ExitCode.Done;
    }
}
