using KnowledgeGraph.Cypher.Semantics;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

/// <summary>A function of a group of rows.</summary>
/// <param name="Name">As written in the documentation.</param>
/// <param name="Arguments">How many it takes.</param>
/// <param name="Result">What it gives, beside null.</param>
/// <param name="Create">A new aggregator for one group.</param>
internal sealed record AggregateFunction(string Name, int Arguments, ValueKind Result, Func<Site, Aggregator> Create);
