namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>Makes transports of one kind.</summary>
public interface ITransportFactory
{
    /// <summary>For people: http, bolt.</summary>
    string Name { get; }

    /// <summary>Address schemes that it serves, e.g. <c>https</c>.</summary>
    IReadOnlyList<string> Schemes { get; }

    /// <summary>Connects, and makes sure that a Neo4j server answers there, that it lets the user in and that it has the database.</summary>
    /// <exception cref="StoreException">It does not; the message says what to do.</exception>
    Task<INeo4jTransport> ConnectAsync(Neo4jTarget target, CancellationToken cancellation = default);
}
