using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

/// <summary>An aggregate of a query: its function with bound arguments.</summary>
/// <param name="Function">The function.</param>
/// <param name="IsDistinct">True where each value counts once.</param>
/// <param name="Arguments">None for <c>count(*)</c>.</param>
/// <param name="Site">For messages.</param>
internal sealed record BoundAggregate(AggregateFunction Function, bool IsDistinct, Evaluator[] Arguments, Site Site)
{
    /// <summary>A new aggregator for one group.</summary>
    public Aggregator Create() => IsDistinct ? new Distinct(Function.Create(Site)) : Function.Create(Site);

    /// <summary>What a row adds; null adds nothing.</summary>
    public object? ValueOf(Frame row) => Arguments switch
    {
        [] => Boxes.True,
        [var only] => only(row),
        [var value, var second] => value(row) is { } first ? new[] { first, second(row) } : null,
        _ => throw new InvalidOperationException($"{Function.Name} has {Arguments.Length} arguments"),
    };
}
