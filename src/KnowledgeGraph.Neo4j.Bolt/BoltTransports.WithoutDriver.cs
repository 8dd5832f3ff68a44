using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>The Bolt transports of this build: none, because the package feed that it was built from lacks Neo4j.Driver.</summary>
public static class BoltTransports
{
    /// <summary>To be given to a <see cref="TransportCatalog"/>, which tells users what this means.</summary>
    public static IReadOnlyList<ITransportFactory> All => [];
}
