using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>Writes parameters as JSON in a way that Neo4j reads back as the same type.</summary>
internal static class ParameterWriter
{
    /// <summary>Writes one value with all that is in it.</summary>
    /// <exception cref="InputException">It is of a kind that Neo4j does not take.</exception>
    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: json.WriteRawValue(Float(number), skipInputValidation: true); break;
            case IReadOnlyDictionary<string, object?> map: WriteMap(json, map); break;
            case IEnumerable list: WriteList(json, list); break;
            default: throw new InputException($"a value of type {value.GetType().Name} cannot be a parameter of a Neo4j statement");
        }
    }

    // Without a decimal point Neo4j would take 1.0 for an integer, and one property would hold both types.
    private static string Float(double number)
    {
        if (!double.IsFinite(number))
        {
            throw new InputException($"{number} cannot be a parameter of a Neo4j statement: it is no finite number");
        }

        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny('.', 'E') >= 0 ? text : text + ".0";
    }

    private static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map)
        {
            json.WritePropertyName(key);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable list)
    {
        json.WriteStartArray();
        foreach (var value in list)
        {
            Write(json, value);
        }

        json.WriteEndArray();
    }
}
