namespace KnowledgeGraph.Neo4j.Tests.Support;

/// <summary>The transports that the tests run over: those of this build.</summary>
internal static class ServerKinds
{
    /// <summary>http; bolt too where the package feed has Neo4j.Driver.</summary>
    public static IEnumerable<string> All => Neo4jServer.Transports.Names.Split(", ");
}
