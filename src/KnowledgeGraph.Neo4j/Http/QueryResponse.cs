using System.Text.Json;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>The body of an answer of the Query API.</summary>
/// <param name="Result">Empty where there was an error before the first row.</param>
/// <param name="Error">Code and message; null if there was none.</param>
/// <param name="Bookmarks">What the next statement names in order to see this one's changes.</param>
internal sealed record QueryResponse(Neo4jResult Result, (string Code, string Message)? Error, IReadOnlyList<string> Bookmarks)
{
    /// <summary>True where the server knows Neo4j's ways but not this address: the Query API is switched off, or a proxy misses its path.</summary>
    public bool IsNoSuchPage => Error is ("Neo.ClientError.Request.Invalid", "Not Found");

    /// <summary>Reads an answer; null if it is none of the Query API.</summary>
    public static QueryResponse? Parse(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            var error = ErrorIn(root);
            var hasData = root.TryGetProperty("data", out var data);
            return hasData || error is not null ? new QueryResponse(hasData ? ResultIn(data) : new Neo4jResult([], []), error, Texts(root, "bookmarks")) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Neo4jResult ResultIn(JsonElement data)
    {
        var rows = data.GetProperty("values").EnumerateArray().Select(row => (IReadOnlyList<object?>)TypedValue.ReadList(row));
        return new Neo4jResult(Texts(data, "fields"), [.. rows]);
    }

    private static (string, string)? ErrorIn(JsonElement root)
    {
        if (!root.TryGetProperty("errors", out var errors) || errors.ValueKind != JsonValueKind.Array || errors.GetArrayLength() == 0)
        {
            return null;
        }

        var first = errors[0];
        return first.TryGetProperty("code", out var code) && first.TryGetProperty("message", out var message)
            ? (code.GetString() ?? "", message.GetString() ?? "")
            : null;
    }

    private static List<string> Texts(JsonElement parent, string name) => parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
        ? [.. list.EnumerateArray().Select(x => x.GetString() ?? "")]
        : [];
}
