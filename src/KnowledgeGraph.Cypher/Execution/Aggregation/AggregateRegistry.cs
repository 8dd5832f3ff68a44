using System.Collections.Frozen;
using KnowledgeGraph.Cypher.Semantics;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

/// <summary>All aggregate functions by name, in any case.</summary>
internal static class AggregateRegistry
{
    private static readonly FrozenDictionary<string, AggregateFunction> ByName = new AggregateFunction[]
    {
        new("count", 1, ValueKind.Integer, _ => new Count()),
        new("collect", 1, ValueKind.List, _ => new Collect()),
        new("sum", 1, ValueKind.Number, site => new Sum(site)),
        new("avg", 1, ValueKind.Float, site => new Average(site)),
        new("min", 1, ValueKind.Any, _ => new Extreme(-1)),
        new("max", 1, ValueKind.Any, _ => new Extreme(1)),
        new("stDev", 1, ValueKind.Float, site => new Deviation(site, sample: true)),
        new("stDevP", 1, ValueKind.Float, site => new Deviation(site, sample: false)),
        new("percentileCont", 2, ValueKind.Number, site => new Percentile(site, continuous: true)),
        new("percentileDisc", 2, ValueKind.Number, site => new Percentile(site, continuous: false)),
    }.ToFrozenDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>In no order.</summary>
    public static IEnumerable<string> Names => ByName.Values.Select(f => f.Name);

    /// <summary>The function, or null.</summary>
    public static AggregateFunction? Find(string name) => ByName.GetValueOrDefault(name);
}
