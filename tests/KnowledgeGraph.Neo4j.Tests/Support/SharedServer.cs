using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Tests.Support;

/// <summary>The server that most tests share, one after the other; started by the first that asks.</summary>
internal static class SharedServer
{
    private static readonly Lazy<Neo4jServer> Started = new(() => Neo4jServer.Start());

    public static Neo4jServer Instance => Started.Value;

    /// <summary>Connects to the emptied database.</summary>
    public static async Task<INeo4jTransport> ConnectToEmptyAsync(string kind)
    {
        var transport = await Instance.ConnectAsync(kind);
        await transport.RunAsync("MATCH (n) DETACH DELETE n", new Dictionary<string, object?>());
        return transport;
    }

    public static void Stop()
    {
        if (Started.IsValueCreated)
        {
            Started.Value.Dispose();
        }
    }
}
