using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.Reading.Metadata;

namespace KnowledgeGraph.Reading.Formats.Html;

/// <summary>Reads the JSON-LD that a page holds about its article.</summary>
internal static class LinkedData
{
    /// <summary>The facts of the first object that has a headline; damaged JSON is passed over.</summary>
    public static DocumentFacts Read(IEnumerable<string> scripts)
    {
        foreach (var script in scripts)
        {
            try
            {
                using var json = JsonDocument.Parse(script);
                if (Objects(json.RootElement).FirstOrDefault(o => Text(o, "headline") is not null) is { ValueKind: JsonValueKind.Object } article)
                {
                    return FactsOf(article);
                }
            }
            catch (JsonException)
            {
                // A page with a damaged script still has its text and its other metadata.
            }
        }

        return DocumentFacts.None;
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Objects(graph),
        JsonValueKind.Object => [element],
        _ => [],
    };

    private static DocumentFacts FactsOf(JsonElement article) => new(
        Text(article, "headline"),
        article.TryGetProperty("publisher", out var publisher) ? NameOf(publisher) : null,
        DateText.Read(Text(article, "datePublished")),
        Text(article, "url"))
    {
        Authors = article.TryGetProperty("author", out var author) ? Names(author) : [],
    };

    private static ImmutableArray<string> Names(JsonElement author) => author.ValueKind == JsonValueKind.Array
        ? [.. author.EnumerateArray().Select(NameOf).OfType<string>()]
        : NameOf(author) is { } name ? AuthorNames.Split(name) : [];

    private static string? NameOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? element.GetString() : element.ValueKind == JsonValueKind.Object ? Text(element, "name") : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
        && value.GetString()!.Trim() is { Length: > 0 } text ? text : null;
}
