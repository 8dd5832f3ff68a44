using global::Neo4j.Driver;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>Bolt, by the official driver: any Neo4j from 4.4, clusters, Aura.</summary>
internal sealed class BoltTransportFactory : ITransportFactory
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public string Name => "bolt";

    /// <inheritdoc/>
    public IReadOnlyList<string> Schemes { get; } = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <inheritdoc/>
    public async Task<INeo4jTransport> ConnectAsync(Neo4jTarget target, CancellationToken cancellation = default)
    {
        var authentication = target.User is null ? AuthTokens.None : AuthTokens.Basic(target.User, target.Password ?? "");
        var driver = GraphDatabase.Driver(target.Address, authentication, options => options
            .WithConnectionTimeout(ConnectTimeout)
            .WithConnectionAcquisitionTimeout(ConnectTimeout * 2));
        var transport = new BoltTransport(target, driver);
        try
        {
            await transport.RunAsync("RETURN 1", new Dictionary<string, object?>(), cancellation);
            return transport;
        }
        catch
        {
            await transport.DisposeAsync();
            throw;
        }
    }
}
