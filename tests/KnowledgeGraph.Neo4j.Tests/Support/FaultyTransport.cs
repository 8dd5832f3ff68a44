using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Tests.Support;

/// <summary>Fails at chosen statements, before or after the server has run them.</summary>
internal sealed class FaultyTransport(INeo4jTransport inner, Func<int, Exception?> before, Func<int, Exception?>? after = null) : INeo4jTransport
{
    /// <summary>Statements asked for so far.</summary>
    public int Statements { get; private set; }

    public Neo4jTarget Target => inner.Target;

    public async Task<Neo4jResult> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default)
    {
        var number = ++Statements;
        if (before(number) is { } early)
        {
            throw early;
        }

        var result = await inner.RunAsync(statement, parameters, cancellation);
        return after?.Invoke(number) is { } late ? throw late : result;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
