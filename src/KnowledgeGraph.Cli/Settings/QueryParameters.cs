using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Cli.Settings;

/// <summary>Parameters of a query as typed: <c>name=value</c>.</summary>
internal static class QueryParameters
{
    /// <summary>The texts by name.</summary>
    /// <exception cref="InputException">An item has no equals sign or a name comes twice.</exception>
    public static Dictionary<string, string> Split(IEnumerable<string> typed)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in typed)
        {
            var equals = item.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw new InputException("a parameter is given as name=value", $"-p {item}");
            }

            if (!texts.TryAdd(item[..equals], item[(equals + 1)..]))
            {
                throw new InputException("the parameter is given twice", $"-p {item}");
            }
        }

        return texts;
    }

    /// <summary>
    /// Values for a query that declares no types. What reads as a whole number, a decimal number, true, false, null or a JSON list is that;
    /// everything else is text. Quotation marks around a value make it text: <c>year="2020"</c>.
    /// </summary>
    /// <exception cref="InputException">A list is no JSON.</exception>
    public static Dictionary<string, object?> Values(IReadOnlyDictionary<string, string> texts) => texts.ToDictionary(p => p.Key, p => Value(p.Value));

    private static object? Value(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return whole;
        }

        const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return text switch
        {
            "true" => true,
            "false" => false,
            "null" => null,
            ['"', .. var inner, '"'] => inner,
            ['[', .., ']'] => List(text),
            _ => text.Any(char.IsAsciiDigit) && double.TryParse(text, Decimal, CultureInfo.InvariantCulture, out var number) ? number : text,
        };
    }

    private static List<object?> List(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.EnumerateArray().Select(Element).ToList();
        }
        catch (JsonException e)
        {
            throw new InputException("not a JSON list; write [\"a\", \"b\"] or [1, 2]", $"-p {text}", e);
        }
    }

    private static object? Element(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? whole : element.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => element.EnumerateArray().Select(Element).ToList(),
        _ => null,
    };
}
