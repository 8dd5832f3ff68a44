namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>
/// Tries a statement again where that may help, with growing pauses. For statements that may run twice without harm:
/// after a lost connection nobody knows whether the first run was committed.
/// </summary>
/// <param name="inner">What it sends statements through; it is disposed with this.</param>
/// <param name="options">How often and how patiently.</param>
public sealed class RetryingTransport(INeo4jTransport inner, RetryOptions options) : INeo4jTransport
{
    /// <inheritdoc/>
    public Neo4jTarget Target => inner.Target;

    /// <inheritdoc/>
    public async Task<Neo4jResult> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await inner.RunAsync(statement, parameters, cancellation);
            }
            catch (StoreException e) when (e.IsRetriable && attempt < options.Attempts && !Neo4jFault.IsTooLarge(e.Code))
            {
                await Task.Delay(options.Pause(attempt, Random.Shared.NextDouble()), cancellation);
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
