using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

/// <summary>Passes each value on once.</summary>
internal sealed class Distinct(Aggregator inner) : Aggregator
{
    // Most groups are small, and a set for each is dear: the first values are kept in a list.
    private const int Few = 8;

    private readonly List<object> _few = [];
    private HashSet<object>? _many;

    public override object? Result => inner.Result;

    public override void Add(object value)
    {
        if (IsNew(value))
        {
            inner.Add(value);
        }
    }

    private bool IsNew(object value)
    {
        if (_many is not null)
        {
            return _many.Add(value);
        }

        foreach (var seen in _few)
        {
            if (Equivalence.Instance.Equals(seen, value))
            {
                return false;
            }
        }

        _few.Add(value);
        _many = _few.Count > Few ? new(_few, Equivalence.Instance!) : null;
        return true;
    }
}
