using System.Net;
using System.Text.Json;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>Finds out why a server does not answer as the Query API does, from what it says of itself at its root.</summary>
internal sealed class ServerProbe(HttpClient client, Neo4jTarget target)
{
    private static readonly Version FirstVersion = new(5, 19);

    /// <summary>The exception that tells the user.</summary>
    /// <param name="status">What the server answered to the statement.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<StoreException> ExplainAsync(HttpStatusCode status, CancellationToken cancellation)
    {
        if (status is HttpStatusCode.ServiceUnavailable or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout)
        {
            return Neo4jFault.Unreachable($"the server answers {(int)status}", target, null);
        }

        return await ReadVersionAsync(cancellation) switch
        {
            null => NoNeo4j(target),
            { } version when version < FirstVersion =>
                Say($"Neo4j {version} has no Query API; use bolt://{target.Address.Host}:7687, or Neo4j {FirstVersion} or later"),
            _ => Say($"the server's Query API is switched off; add QUERY_API_ENDPOINTS to server.http_enabled_modules in neo4j.conf, or use bolt://{target.Address.Host}:7687"),
        };
    }

    /// <summary>The exception for a port behind which something else answers.</summary>
    public static StoreException NoNeo4j(Neo4jTarget target) =>
        new("what answers there is no Neo4j server's HTTP port; check host and port (7474 by default; 7687 is Bolt's and wants bolt://)", target.ToString());

    private StoreException Say(string message) => new(message, target.ToString());

    private async Task<Version?> ReadVersionAsync(CancellationToken cancellation)
    {
        try
        {
            using var answer = JsonDocument.Parse(await client.GetByteArrayAsync("", cancellation));
            var version = answer.RootElement.GetProperty("neo4j_version").GetString()!;
            return Version.Parse(version.Split('-', '+')[0]);
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
