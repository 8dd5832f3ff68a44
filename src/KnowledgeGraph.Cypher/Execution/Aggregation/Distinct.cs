using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

/// <summary>Passes each value on once.</summary>
internal sealed class Distinct(Aggregator inner) : Aggregator
{
    private readonly HashSet<object> _seen = new(Equivalence.Instance!);

    public override object? Result => inner.Result;

    public override void Add(object value)
    {
        if (_seen.Add(value))
        {
            inner.Add(value);
        }
    }
}
