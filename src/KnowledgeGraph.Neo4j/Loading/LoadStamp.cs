using KnowledgeGraph.Model;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>The one node <c>(:KnowledgeGraph {workspace, name, complete, loaded})</c> that says whose graph the database holds.</summary>
internal sealed class LoadStamp(INeo4jTransport transport, LoadOptions options)
{
    private readonly string _workspace = ContentHash.Brief(options.Workspace ?? options.Name);

    /// <summary>Makes sure that no other workspace's graph is overwritten.</summary>
    /// <returns>True where the last load of this workspace came to its end.</returns>
    /// <exception cref="InputException">The database holds another workspace's graph, and the options do not say to replace it.</exception>
    public async Task<bool> CheckAsync(CancellationToken cancellation)
    {
        var stamp = await transport.RunAsync(StatementFile.Read("loaded"), new Dictionary<string, object?>(), cancellation);
        if (stamp.Rows is not [[string workspace, string name, bool complete]])
        {
            return false;
        }

        return workspace == _workspace || options.Replace
            ? workspace == _workspace && complete
            : throw new InputException(
                $"database '{transport.Target.Database}' holds the graph of another workspace, {name}; --replace puts {options.Name} in its place, --database names another",
                transport.Target.ToString());
    }

    /// <summary>Notes that the graph is being loaded and may be in parts.</summary>
    public Task BeginAsync(CancellationToken cancellation) =>
        transport.RunAsync(StatementFile.Read("begin"), new Dictionary<string, object?> { ["workspace"] = _workspace, ["name"] = options.Name }, cancellation);

    /// <summary>Notes that the graph is whole.</summary>
    /// <param name="now">UTC, ISO 8601.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public Task CompleteAsync(string now, CancellationToken cancellation) =>
        transport.RunAsync(StatementFile.Read("complete"), new Dictionary<string, object?> { ["now"] = now }, cancellation);
}
