using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Values;
using static KnowledgeGraph.Cypher.Semantics.ValueKind;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Functions of strings. Lengths and places count code points, as Neo4j counts them.</summary>
internal static class TextFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        new("toLower", Text, [Text], (a, _) => Of(a).ToLowerInvariant()),
        new("lower", Text, [Text], (a, _) => Of(a).ToLowerInvariant()),
        new("toUpper", Text, [Text], (a, _) => Of(a).ToUpperInvariant()),
        new("upper", Text, [Text], (a, _) => Of(a).ToUpperInvariant()),
        new("trim", Text, [Text], (a, _) => Of(a).Trim()),
        new("bTrim", Text, [Text], (a, _) => Of(a).Trim()),
        new("lTrim", Text, [Text], (a, _) => Of(a).TrimStart()),
        new("rTrim", Text, [Text], (a, _) => Of(a).TrimEnd()),
        new("left", Text, [Text, Integer], (a, site) => Cut(Of(a), 0, (long)a[1]!, site)),
        new("right", Text, [Text, Integer], (a, site) => Right(Of(a), (long)a[1]!, site)),
        new("substring", Text, [Text, Integer, Integer], Substring) { Optional = 1 },
        new("replace", Text, [Text, Text, Text], (a, _) => Replace(Of(a), (string)a[1]!, (string)a[2]!)),
        new("split", List, [Text, Text | List], Split),
        new("char_length", Integer, [Text], (a, _) => Boxes.Of((long)CodePoints.Count(Of(a)))),
        new("character_length", Integer, [Text], (a, _) => Boxes.Of((long)CodePoints.Count(Of(a)))),
    ];

    private static string Of(object?[] arguments) => (string)arguments[0]!;

    private static string Substring(object?[] a, Site site) => Cut(Of(a), (long)a[1]!, a.Length > 2 ? (long)a[2]! : long.MaxValue, site);

    private static string Cut(string text, long start, long length, Site site)
    {
        if (start < 0 || length < 0)
        {
            throw site.Error("places and lengths in a string cannot be negative");
        }

        var from = CodePoints.Offset(text, 0, start);
        return text[from..CodePoints.Offset(text, from, length)];
    }

    private static string Right(string text, long length, Site site) => Cut(text, Math.Max(0, CodePoints.Count(text) - Math.Max(0, length)), length, site);

    /// <summary>An empty string stands before, between and behind all characters.</summary>
    private static string Replace(string text, string search, string replacement) => search.Length > 0
        ? text.Replace(search, replacement, StringComparison.Ordinal)
        : replacement + string.Concat(CodePoints.Of(text).Select(c => c + replacement));

    private static string[] Split(object?[] a, Site site)
    {
        var separators = a[1] is string one ? [one] : ((IReadOnlyList<object?>)a[1]!).OfType<string>().ToArray();
        return separators is [""] ? CodePoints.Of(Of(a)).ToArray() : Of(a).Split(separators, StringSplitOptions.None);
    }
}
