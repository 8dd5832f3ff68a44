namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>Sends statements to one database of a Neo4j server. One statement at a time; each is a transaction of its own.</summary>
public interface INeo4jTransport : IAsyncDisposable
{
    /// <summary>The server and database that it talks to.</summary>
    Neo4jTarget Target { get; }

    /// <summary>Runs one statement and commits it. A statement that failed has changed nothing, unless the connection broke: then nobody knows.</summary>
    /// <param name="statement">One Cypher statement.</param>
    /// <param name="parameters">
    /// Values of <c>$name</c>: null, bool, int, long, double, string, a list (<see cref="System.Collections.IEnumerable"/>) or a map
    /// (<c>IReadOnlyDictionary&lt;string, object?&gt;</c>) of such.
    /// </param>
    /// <param name="cancellation">Ends the waiting; the server may still finish the statement.</param>
    /// <exception cref="StoreException">The server refuses the statement or cannot be reached.</exception>
    Task<Neo4jResult> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default);
}
