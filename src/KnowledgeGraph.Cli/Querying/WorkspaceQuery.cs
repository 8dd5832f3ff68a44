using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Settings;
using KnowledgeGraph.Cypher;

namespace KnowledgeGraph.Cli.Querying;

/// <summary>Answers queries from a workspace with the embedded engine.</summary>
internal sealed class WorkspaceQuery(OpenWorkspace workspace)
{
    private readonly CypherEngine _engine = new(ClaimGraphLoader.Load(workspace.Store, workspace.Ontology));

    /// <summary>The rows of a query.</summary>
    /// <exception cref="InputException">The query is malformed or lacks a parameter.</exception>
    public RowSet Cypher(string text, IReadOnlyDictionary<string, object?> parameters)
    {
        var result = _engine.Run(text, parameters);
        return new RowSet(result.Columns, result.Rows.Select(IReadOnlyList<object?> (row) => [.. row.Select(GraphCells.Of)]));
    }
}
