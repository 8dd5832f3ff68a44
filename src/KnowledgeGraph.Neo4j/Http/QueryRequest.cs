using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>The body of a request to the Query API.</summary>
internal static class QueryRequest
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes statement, parameters and the bookmarks after which the statement must run.</summary>
    /// <exception cref="InputException">A parameter is of a kind that Neo4j does not take.</exception>
    public static ReadOnlyMemory<byte> Write(string statement, IReadOnlyDictionary<string, object?> parameters, IReadOnlyList<string> bookmarks)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteString("statement", statement);
        json.WritePropertyName("parameters");
        ParameterWriter.Write(json, parameters);
        if (bookmarks.Count > 0)
        {
            json.WritePropertyName("bookmarks");
            ParameterWriter.Write(json, bookmarks);
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }
}
