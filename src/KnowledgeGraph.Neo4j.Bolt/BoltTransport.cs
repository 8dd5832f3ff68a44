using global::Neo4j.Driver;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>Sends statements over Bolt. One session, so that each statement sees what the one before has changed.</summary>
internal sealed class BoltTransport : INeo4jTransport
{
    private readonly IDriver _driver;
    private readonly IAsyncSession _session;

    public BoltTransport(Neo4jTarget target, IDriver driver)
    {
        Target = target;
        _driver = driver;
        _session = driver.AsyncSession(options => options.WithDatabase(target.Database));
    }

    /// <inheritdoc/>
    public Neo4jTarget Target { get; }

    /// <inheritdoc/>
    public async Task<Neo4jResult> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default)
    {
        try
        {
            var cursor = await _session.RunAsync(statement, parameters.ToDictionary(p => p.Key, p => p.Value)).WaitAsync(cancellation);
            var columns = await cursor.KeysAsync().WaitAsync(cancellation);
            var rows = new List<IReadOnlyList<object?>>();
            while (await cursor.FetchAsync().WaitAsync(cancellation))
            {
                rows.Add([.. columns.Select(c => BoltValue.Read(cursor.Current[c]))]);
            }

            return new Neo4jResult(columns, rows);
        }
        catch (Exception e) when (BoltFault.Explain(e, Target) is { } fault)
        {
            throw fault;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _session.DisposeAsync();
        await _driver.DisposeAsync();
    }
}
