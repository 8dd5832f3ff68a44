using System.CommandLine;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Sqlite;

namespace KnowledgeGraph.Cli.Settings;

/// <summary>What every command needs that reads a workspace: which file it is, and which schema explains it.</summary>
internal sealed class WorkspaceOptions
{
    /// <summary>The workspace where none is named.</summary>
    public const string DefaultPath = "graph.db";

    private readonly Option<string> _workspace = new("--workspace", "-w")
    {
        Description = "the workspace file", HelpName = "FILE", DefaultValueFactory = _ => DefaultPath,
    };

    private readonly SchemaOption _schema = new();

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_workspace);
        command.Add(_schema);
    }

    /// <summary>The file asked for; it need not exist.</summary>
    public string PathOf(ParseResult parsed) => parsed.GetValue(_workspace)!;

    /// <summary>The schema folder asked for.</summary>
    /// <exception cref="ConfigurationException">There is none.</exception>
    public SchemaFolder SchemaOf(ParseResult parsed) => SchemaFolder.Find(parsed.GetValue(_schema));

    /// <summary>Opens a workspace that exists.</summary>
    /// <exception cref="ConfigurationException">The schema is missing or damaged.</exception>
    /// <exception cref="StoreException">There is no such workspace, or the file is none.</exception>
    public OpenWorkspace Open(ParseResult parsed)
    {
        var schema = SchemaOf(parsed);
        var ontology = OntologyReader.ReadFile(schema.Ontology);
        return new OpenWorkspace(SqliteWorkspace.Open(PathOf(parsed), ontology), ontology, schema);
    }
}
