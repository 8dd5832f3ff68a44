using KnowledgeGraph.Cypher.Values;
using static KnowledgeGraph.Cypher.Semantics.ValueKind;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Functions of values of any kind.</summary>
internal static class GeneralFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        new("coalesce", Any, [Any], (a, _) => Array.Find(a, v => v is not null)) { Variadic = true, TakesNull = true },
        new("nullIf", Any, [Any, Any], (a, _) => Equality.AreEqual(a[0], a[1]) == true ? null : a[0]) { TakesNull = true },
    ];
}
