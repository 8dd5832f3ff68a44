using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

/// <summary>avg: a running mean, so that large sums cannot overflow; null for none.</summary>
internal sealed class Average(Site site) : Aggregator
{
    private double _mean;
    private long _count;

    public override object? Result => _count == 0 ? null : _mean;

    public override void Add(object value)
    {
        if (value is not (long or double))
        {
            throw site.WrongType("avg", "numbers", value);
        }

        _count++;
        _mean += (Numbers.ToDouble(value) - _mean) / _count;
    }
}
