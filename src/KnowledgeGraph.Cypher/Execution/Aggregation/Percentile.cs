using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

/// <summary>percentileCont (between two values) and percentileDisc (one of the values). A value comes as a pair with the percentile wanted.</summary>
internal sealed class Percentile(Site site, bool continuous) : Aggregator
{
    private readonly List<object> _values = [];
    private double _percentile;

    public override object? Result
    {
        get
        {
            if (_values.Count == 0)
            {
                return null;
            }

            _values.Sort(Ordering.Instance!);
            return continuous ? Between(_percentile * (_values.Count - 1)) : _values[Math.Max(0, (int)Math.Ceiling(_percentile * _values.Count) - 1)];
        }
    }

    public override void Add(object value)
    {
        var pair = (object?[])value;
        if (pair[0] is not (long or double) || pair[1] is not (long or double))
        {
            throw site.WrongType("a percentile", "numbers", pair[0] is long or double ? pair[1] : pair[0]);
        }

        _percentile = Numbers.ToDouble(pair[1]);
        if (_percentile is not (>= 0 and <= 1))
        {
            throw site.Error($"the percentile {Numbers.ToText(_percentile)} is not between 0.0 and 1.0");
        }

        _values.Add(pair[0]!);
    }

    private object Between(double place)
    {
        var below = (int)Math.Floor(place);
        if (place == below)
        {
            return _values[below];
        }

        var (low, high) = (Numbers.ToDouble(_values[below]), Numbers.ToDouble(_values[below + 1]));
        return low + ((high - low) * (place - below));
    }
}
