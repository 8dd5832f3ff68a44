using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Settings;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli.Querying;

/// <summary>Answers queries from a workspace with the embedded engine.</summary>
internal sealed class WorkspaceQuery(OpenWorkspace workspace)
{
    private readonly Lazy<CypherEngine> _engine = new(() => new CypherEngine(ClaimGraphLoader.Load(workspace.Store, workspace.Ontology)));

    /// <summary>True for Cypher: it has white space in it, the name of a preset has none.</summary>
    public static bool IsCypher(string typed) => typed.Any(char.IsWhiteSpace);

    /// <summary>The rows of a preset if that is its name, of a Cypher query otherwise.</summary>
    /// <param name="typed">What the user typed.</param>
    /// <param name="parameters">As the user typed them.</param>
    /// <exception cref="InputException">There is no such preset, the query is malformed, or a parameter is missing or wrong.</exception>
    public RowSet Ask(string typed, IReadOnlyDictionary<string, string> parameters) =>
        IsCypher(typed) ? Run(typed, QueryParameters.Values(parameters)) : AskPreset(typed, parameters);

    /// <summary>The rows of a preset.</summary>
    /// <exception cref="InputException">There is no such preset, or a parameter is not its own.</exception>
    public RowSet AskPreset(string name, IReadOnlyDictionary<string, string> parameters)
    {
        var preset = PresetLibrary.Load(workspace.Schema.Presets).Find(name);
        return Run(preset.Statement, preset.Bind(parameters));
    }

    private RowSet Run(string cypher, IReadOnlyDictionary<string, object?> parameters)
    {
        var result = _engine.Value.Run(cypher, parameters);
        return new RowSet(result.Columns, result.Rows.Select(IReadOnlyList<object?> (row) => [.. row.Select(GraphCells.Of)]));
    }
}
