using System.Text.Json;

namespace KnowledgeGraph.Export.JsonLines;

/// <summary>Writes the members of one object; a value that is unknown is null, so that every line has the same members.</summary>
internal readonly struct JsonLine(Utf8JsonWriter json, TextCleaner text)
{
    public void Text(string name, string? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, text.Clean(value));
        }
    }

    public void Texts(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(text.Clean(value));
        }

        json.WriteEndArray();
    }

    public void Number(string name, int value) => json.WriteNumber(name, value);

    public void Number(string name, double value) => json.WriteNumber(name, value);
}
