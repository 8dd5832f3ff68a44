using System.Text.Json;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Reading.Decoding;

namespace KnowledgeGraph.Reading.Formats.Tables;

/// <summary>One JSON object a line, with the property <c>text</c>.</summary>
/// <param name="rows">Makes lines documents.</param>
internal sealed class JsonLinesFormat(RowAssembler rows) : IFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = ["jsonl", "ndjson"];

    /// <inheritdoc/>
    public IEnumerable<ReadResult> Read(string name, byte[] content)
    {
        var decoded = TextDecoder.Decode(content);
        var result = new List<TableRow>();
        var number = 0;
        foreach (var line in decoded.Text.AsSpan().EnumerateLines())
        {
            number++;
            if (!line.IsWhiteSpace())
            {
                result.Add(ReadLine(line.ToString(), number));
            }
        }

        return rows.Assemble(name, result, decoded.Warning);
    }

    private static TableRow ReadLine(string line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? new TableRow(number, CellsOf(json.RootElement))
                : TableRow.Broken(number, "no JSON object; each line must be one, such as {\"id\": 1, \"text\": \"…\"}");
        }
        catch (JsonException e)
        {
            return TableRow.Broken(number, $"no valid JSON at character {e.BytePositionInLine + 1}");
        }
    }

    private static Dictionary<string, string> CellsOf(JsonElement row)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in row.EnumerateObject())
        {
            cells.TryAdd(property.Name.ToLowerInvariant(), ValueOf(property.Value));
        }

        return cells;
    }

    private static string ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(ValueOf)),
        JsonValueKind.Number => value.GetRawText(),
        _ => "",
    };
}
