using System.Collections;
using System.Globalization;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Shows a cell to people, in one line.</summary>
internal static class CellText
{
    /// <summary>
    /// Empty for null; lists joined by commas; of an object with a name (a node) the name, of one with a type (a relationship) the type;
    /// line breaks and other control characters as spaces, so that a text from a document cannot steer the terminal.
    /// </summary>
    public static string Of(object? cell) => cell switch
    {
        null => "",
        string text => OneLine(text),
        bool truth => truth ? "true" : "false",
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        IReadOnlyDictionary<string, object?> map => OfMap(map),
        IEnumerable list => string.Join(", ", list.Cast<object?>().Select(Of)),
        _ => OneLine(Convert.ToString(cell, CultureInfo.InvariantCulture) ?? ""),
    };

    private static string OfMap(IReadOnlyDictionary<string, object?> map)
    {
        var properties = map.GetValueOrDefault("properties") as IReadOnlyDictionary<string, object?>;
        var caption = properties?.GetValueOrDefault("name") ?? properties?.GetValueOrDefault("title") ?? map.GetValueOrDefault("type");
        return caption is not null ? Of(caption) : string.Join(", ", map.Select(p => $"{p.Key}: {Of(p.Value)}"));
    }

    private static string OneLine(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;
}
