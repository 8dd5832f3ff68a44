using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Browser;

/// <summary>Addresses that open the Neo4j Browser with a query in its editor. The Browser never runs it by itself.</summary>
/// <param name="target">A server by its HTTP or Bolt address; by Bolt, the Browser is looked for at the usual HTTP port.</param>
public sealed class BrowserLinks(Neo4jTarget target)
{
    private const int HttpPort = 7474;

    /// <summary>The Browser itself.</summary>
    public string Home => target.Address.Scheme is "http" or "https" ? $"{target}/browser/" : $"http://{target.Address.Host}:{HttpPort}/browser/";

    /// <summary>The Browser with a query.</summary>
    /// <param name="cypher">One statement that runs without parameters.</param>
    public string To(string cypher)
    {
        var database = target.Database == "neo4j" ? "" : $"db={Uri.EscapeDataString(target.Database)}&";
        return $"{Home}?{database}cmd=edit&arg={Uri.EscapeDataString(cypher)}";
    }
}
