using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

/// <summary>stDev and stDevP by Welford's method, which keeps its precision for close values; null for none.</summary>
/// <param name="site">For messages.</param>
/// <param name="sample">True to estimate from a sample (n - 1).</param>
internal sealed class Deviation(Site site, bool sample) : Aggregator
{
    private long _count;
    private double _mean;
    private double _squares;

    public override object? Result => _count == 0 ? null : _count == 1 ? 0.0 : Math.Sqrt(_squares / (sample ? _count - 1 : _count));

    public override void Add(object value)
    {
        if (value is not (long or double))
        {
            throw site.WrongType("a standard deviation", "numbers", value);
        }

        var number = Numbers.ToDouble(value);
        var distance = number - _mean;
        _mean += distance / ++_count;
        _squares += distance * (number - _mean);
    }
}
