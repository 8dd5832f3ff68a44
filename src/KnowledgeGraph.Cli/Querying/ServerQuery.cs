using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Settings;
using KnowledgeGraph.Neo4j.Querying;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli.Querying;

/// <summary>Answers queries from a Neo4j server.</summary>
internal sealed class ServerQuery(Neo4jTarget target, SchemaFolder schema)
{
    /// <inheritdoc cref="WorkspaceQuery.Ask"/>
    /// <exception cref="StoreException">The server refuses or does not answer.</exception>
    public RowSet Ask(string typed, IReadOnlyDictionary<string, string> parameters) => AskAsync(typed, parameters).GetAwaiter().GetResult();

    private async Task<RowSet> AskAsync(string typed, IReadOnlyDictionary<string, string> parameters)
    {
        var isCypher = WorkspaceQuery.IsCypher(typed);
        var preset = isCypher ? null : PresetLibrary.Load(schema.Presets).Find(typed);
        await using var transport = new RetryingTransport(await Neo4jOptions.Transports.ConnectAsync(target), new RetryOptions());
        var query = new Neo4jQuery(transport);
        var result = preset is null ? await query.AskAsync(typed, QueryParameters.Values(parameters)) : await query.AskAsync(preset, parameters);
        return new RowSet(result.Columns, result.Rows);
    }
}
