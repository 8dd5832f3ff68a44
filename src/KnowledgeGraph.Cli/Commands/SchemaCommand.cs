using System.CommandLine;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg schema</c>: what has to do with the schema folder.</summary>
internal sealed class SchemaCommand : Command
{
    /// <summary>Holds the subcommands.</summary>
    public SchemaCommand(Streams streams)
        : base("schema", "Works on the schema folder: ontology, lexicon and presets.") => Add(new SchemaCheckCommand(streams));
}
