using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Sqlite;

/// <summary>How values that SQLite has no type for are written: enumerations as lower-case words, lists as JSON arrays, dates as ISO 8601.</summary>
internal static class Code
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ImmutableArray<string> list) => list.IsEmpty ? "[]" : JsonSerializer.Serialize(list.AsSpan().ToArray(), Readable);

    public static ImmutableArray<string> List(string text) =>
        text == "[]" ? [] : ImmutableArray.Create(JsonSerializer.Deserialize<string[]>(text)!);

    public static string Of(ImmutableArray<(int Start, int End)> stretches) => string.Join(' ', stretches.Select(s => $"{s.Start} {s.End}"));

    public static ImmutableArray<(int Start, int End)> Stretches(string text) =>
        text.Length == 0 ? [] : [.. text.Split(' ').Select(int.Parse).Chunk(2).Select(pair => (pair[0], pair[1]))];

    public static string Of<T>(T value)
        where T : struct, Enum => Words<T>.ByValue[value];

    public static T Value<T>(string word)
        where T : struct, Enum => Words<T>.ByWord[word];

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().ToDictionary(v => v, v => v.ToString().ToLowerInvariant());
        public static readonly Dictionary<string, T> ByWord = ByValue.ToDictionary(p => p.Value, p => p.Key);
    }
}
