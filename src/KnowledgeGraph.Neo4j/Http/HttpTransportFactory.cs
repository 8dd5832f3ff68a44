using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>The HTTP Query API: Neo4j 5.19 and later, Aura.</summary>
public sealed class HttpTransportFactory : ITransportFactory
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(10);

    // A statement that takes longer is not one of ours; the server goes on with it, but nobody should wait forever.
    private static readonly TimeSpan AnswerTimeout = TimeSpan.FromMinutes(15);

    /// <inheritdoc/>
    public string Name => "http";

    /// <inheritdoc/>
    public IReadOnlyList<string> Schemes { get; } = ["http", "https"];

    /// <inheritdoc/>
    public async Task<INeo4jTransport> ConnectAsync(Neo4jTarget target, CancellationToken cancellation = default)
    {
        var transport = new HttpTransport(target, CreateClient(target));
        try
        {
            await transport.RunAsync("RETURN 1", new Dictionary<string, object?>(), cancellation);
            return transport;
        }
        catch (StoreException e) when (e.InnerException is HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded or HttpRequestError.InvalidResponse })
        {
            await transport.DisposeAsync();
            throw ServerProbe.NoNeo4j(target);
        }
        catch
        {
            await transport.DisposeAsync();
            throw;
        }
    }

    private static HttpClient CreateClient(Neo4jTarget target)
    {
        var handler = new SocketsHttpHandler
        {
            ConnectTimeout = ConnectTimeout,
            AllowAutoRedirect = false, // a redirect would carry the password elsewhere
            UseProxy = !target.Address.IsLoopback,
        };
        return new HttpClient(handler) { Timeout = AnswerTimeout, BaseAddress = new Uri($"{target}/") };
    }
}
