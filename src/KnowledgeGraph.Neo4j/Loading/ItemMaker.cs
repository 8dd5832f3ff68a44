using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Graph.Properties;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>
/// Makes items and marks them with the first 64 bits of SHA-256 over statement and row. The statement counts: where a new version of the program
/// writes differently, or an end has changed its class, the element is written again. For one thread.
/// </summary>
internal sealed class ItemMaker : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly Utf8JsonWriter _json;

    public ItemMaker() => _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { SkipValidation = true });

    /// <summary>Makes an item; the row gets its mark.</summary>
    public LoadItem Make(string label, string id, string statement, Dictionary<string, object?> row)
    {
        _buffer.ResetWrittenCount();
        _json.Reset();
        ParameterWriter.Write(_json, row);
        _json.Flush();
        var size = _buffer.WrittenCount;
        Encoding.UTF8.GetBytes(statement, _buffer);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_buffer.WrittenSpan, hash);
        var mark = BinaryPrimitives.ReadInt64BigEndian(hash);
        row.Add("kg", mark);
        return new LoadItem(label, id, statement, row, mark, size);
    }

    /// <summary>The properties of an element as a parameter.</summary>
    public static Dictionary<string, object?> Map(GraphElement element)
    {
        var map = new Dictionary<string, object?>(element.Properties.Length);
        foreach (var (key, value) in element.Properties)
        {
            map.Add(key, value);
        }

        return map;
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
