using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Values;
using static KnowledgeGraph.Cypher.Semantics.ValueKind;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Functions of lists, some of strings too.</summary>
internal static class ListFunctions
{
    // A longer list is a slip of the pen and would take the memory of the machine.
    private const long LongestRange = 10_000_000;

    public static IEnumerable<Function> All { get; } =
    [
        new("size", Integer, [List | Text], (a, _) => Boxes.Of((long)(a[0] is string s ? CodePoints.Count(s) : Items(a).Count))),
        new("head", Any, [List], (a, _) => Items(a) is [var first, ..] ? first : null),
        new("last", Any, [List], (a, _) => Items(a) is [.., var last] ? last : null),
        new("tail", List, [List], (a, _) => Items(a).Skip(1).ToList()),
        new("reverse", List | Text, [List | Text], (a, _) => a[0] is string s ? CodePoints.Reverse(s) : Items(a).Reverse().ToList()),
        new("range", List, [Integer, Integer, Integer], Range) { Optional = 1 },
        new("isEmpty", Bool, [List | Text | Map], IsEmpty),
        new("toStringList", List, [List], (a, site) => Items(a).Select(i => ConversionFunctions.TextOf(i, site, orNull: true)).ToList()),
        new("toIntegerList", List, [List], (a, site) => Items(a).Select(i => ConversionFunctions.IntegerOf(i, site, orNull: true)).ToList()),
        new("toFloatList", List, [List], (a, site) => Items(a).Select(i => ConversionFunctions.FloatOf(i, site, orNull: true)).ToList()),
        new("toBooleanList", List, [List], (a, site) => Items(a).Select(i => ConversionFunctions.BooleanOf(i, site, orNull: true)).ToList()),
    ];

    private static IReadOnlyList<object?> Items(object?[] arguments) => (IReadOnlyList<object?>)arguments[0]!;

    private static object IsEmpty(object?[] a, Site site) => Boxes.Of(a[0] switch
    {
        string s => s.Length == 0,
        IReadOnlyDictionary<string, object?> map => map.Count == 0,
        _ => Items(a).Count == 0,
    });

    private static List<object?> Range(object?[] a, Site site)
    {
        var (from, to, step) = ((long)a[0]!, (long)a[1]!, a.Length > 2 ? (long)a[2]! : 1);
        if (step == 0)
        {
            throw site.Error("the step of range cannot be 0");
        }

        if (step > 0 ? from > to : from < to)
        {
            return [];
        }

        var count = (((Int128)to - from) / step) + 1;
        return count > LongestRange
            ? throw site.Error($"range would give more than {LongestRange} items")
            : [.. Enumerable.Range(0, (int)count).Select(i => Boxes.Of(from + (i * step)))];
    }
}
