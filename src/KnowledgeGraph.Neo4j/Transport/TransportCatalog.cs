namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>The transports that this build has.</summary>
/// <param name="factories">In the order in which they are named to people.</param>
public sealed class TransportCatalog(params IReadOnlyList<ITransportFactory> factories)
{
    private static readonly string[] BoltSchemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>For people, e.g. <c>http, bolt</c>.</summary>
    public string Names => string.Join(", ", factories.Select(f => f.Name));

    /// <summary>Connects by the transport that serves the scheme of the address.</summary>
    /// <exception cref="InputException">No transport serves the scheme.</exception>
    /// <exception cref="StoreException">The server cannot be reached or refuses; the message says what to do.</exception>
    public Task<INeo4jTransport> ConnectAsync(Neo4jTarget target, CancellationToken cancellation = default)
    {
        var scheme = target.Address.Scheme;
        var factory = factories.FirstOrDefault(f => f.Schemes.Contains(scheme));
        return factory is not null ? factory.ConnectAsync(target, cancellation) : throw Unserved(scheme, target);
    }

    private InputException Unserved(string scheme, Neo4jTarget target) => BoltSchemes.Contains(scheme)
        ? new InputException(
            $"this build has no Bolt transport: the package feed that it was built from does not serve Neo4j.Driver; use http://{target.Address.Host}:7474", target.ToString())
        : new InputException($"'{scheme}' is no way to Neo4j; use one of {string.Join(", ", factories.SelectMany(f => f.Schemes))}", target.ToString());
}
