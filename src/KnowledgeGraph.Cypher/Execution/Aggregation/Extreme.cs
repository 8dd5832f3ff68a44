using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

/// <summary>min and max, in the order of ORDER BY.</summary>
/// <param name="sign">1 for the greatest, -1 for the least.</param>
internal sealed class Extreme(int sign) : Aggregator
{
    private object? _extreme;

    public override object? Result => _extreme;

    public override void Add(object value)
    {
        if (_extreme is null || Ordering.Instance.Compare(value, _extreme) * sign > 0)
        {
            _extreme = value;
        }
    }
}
