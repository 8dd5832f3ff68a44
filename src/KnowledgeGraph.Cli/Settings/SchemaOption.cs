using System.CommandLine;

namespace KnowledgeGraph.Cli.Settings;

/// <summary>Where the schema folder lies, if the user says so.</summary>
internal sealed class SchemaOption : Option<string?>
{
    /// <summary><c>--schema DIR</c>.</summary>
    public SchemaOption()
        : base("--schema")
    {
        Description = "folder with ontology.yaml, lexicon and presets; default: the graph-schema folder here or above, else that of kg itself";
        HelpName = "DIR";
    }
}
