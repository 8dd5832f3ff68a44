using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>The Bolt transports of this build: one, or none where the package feed lacks Neo4j.Driver.</summary>
public static class BoltTransports
{
    /// <summary>To be given to a <see cref="TransportCatalog"/>.</summary>
    public static IReadOnlyList<ITransportFactory> All { get; } = [new BoltTransportFactory()];
}
