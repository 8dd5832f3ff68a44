using System.Net.Http.Headers;
using System.Text;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>Sends statements to the HTTP Query API (version 2).</summary>
internal sealed class HttpTransport : INeo4jTransport
{
    // Values come back with their types: an integer stays one, and a node cannot be mistaken for a map.
    private const string TypedJson = "application/vnd.neo4j.query";

    private readonly HttpClient _client;
    private readonly AuthenticationHeaderValue? _authorization;
    private IReadOnlyList<string> _bookmarks = [];

    public HttpTransport(Neo4jTarget target, HttpClient client)
    {
        Target = target;
        _client = client;
        _authorization = target.User is null
            ? null
            : new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{target.User}:{target.Password}")));
    }

    /// <inheritdoc/>
    public Neo4jTarget Target { get; }

    /// <inheritdoc/>
    public async Task<Neo4jResult> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default)
    {
        using var request = Request(QueryRequest.Write(statement, parameters, _bookmarks));
        HttpResponseMessage response;
        byte[] body;
        try
        {
            using (response = await _client.SendAsync(request, cancellation))
            {
                body = await response.Content.ReadAsByteArrayAsync(cancellation);
            }
        }
        catch (Exception e) when (ConnectionFault.Explain(e, Target, cancellation) is { } fault)
        {
            throw fault;
        }

        var answer = QueryResponse.Parse(body);
        if (answer is null || answer.IsNoSuchPage)
        {
            throw await new ServerProbe(_client, Target).ExplainAsync(response.StatusCode, cancellation);
        }

        _bookmarks = answer.Bookmarks.Count > 0 ? answer.Bookmarks : _bookmarks;

        // An error may come after rows and under a status of success: the body decides.
        return answer.Error is var (code, message) ? throw Neo4jFault.Of(code, message, Target) : answer.Result;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    private HttpRequestMessage Request(ReadOnlyMemory<byte> body)
    {
        var content = new ReadOnlyMemoryContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, $"db/{Uri.EscapeDataString(Target.Database)}/query/v2") { Content = content };
        request.Headers.Accept.ParseAdd(TypedJson);
        request.Headers.Authorization = _authorization;
        return request;
    }
}
