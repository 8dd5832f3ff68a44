using System.Collections.Frozen;
using KnowledgeGraph.Cypher.Execution.Aggregation;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>All functions by name, in any case.</summary>
internal static class FunctionRegistry
{
    private static readonly FrozenDictionary<string, Function> ByName =
        new[] { GraphFunctions.All, TextFunctions.All, ListFunctions.All, NumberFunctions.All, ConversionFunctions.All, GeneralFunctions.All }
            .SelectMany(f => f)
            .ToFrozenDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Temporal = new[]
    {
        "date", "datetime", "localdatetime", "time", "localtime", "duration", "timestamp", "point", "distance",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The function, or null.</summary>
    public static Function? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>True for functions of times and places, which this engine leaves to Neo4j.</summary>
    public static bool IsTemporalOrSpatial(string name) => Temporal.Contains(name.Split('.')[0]);

    /// <summary>Names near to one that is not there, for messages.</summary>
    public static IReadOnlyList<string> Near(string name) => NearNames.Of(name, ByName.Values.Select(f => f.Name).Concat(AggregateRegistry.Names));
}
