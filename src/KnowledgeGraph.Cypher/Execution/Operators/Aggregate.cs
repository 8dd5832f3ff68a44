using KnowledgeGraph.Cypher.Execution.Aggregation;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>
/// One row for each group: the keys in the first slots of the layout, then the aggregates. Groups come in the order in which they were met;
/// without keys there is one group, even of no rows.
/// </summary>
internal sealed class Aggregate(Operator source, Evaluator[] keys, IReadOnlyList<BoundAggregate> aggregates, FrameLayout layout) : Operator
{
    public override IEnumerable<Frame> Rows(Frame start)
    {
        var groups = new OrderedDictionary<object?[], Aggregator[]>(RowEquivalence.Instance);
        foreach (var row in source.Rows(start))
        {
            var key = Array.ConvertAll(keys, k => k(row));
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = NewGroup());
            }

            Add(row, group);
        }

        if (keys.Length == 0 && groups.Count == 0)
        {
            groups.Add([], NewGroup());
        }

        var frame = layout.Create(start.Context, start.Outer);
        foreach (var (key, group) in groups)
        {
            key.CopyTo(frame.Slots, 0);
            for (var i = 0; i < group.Length; i++)
            {
                frame[key.Length + i] = group[i].Result;
            }

            yield return frame;
        }
    }

    private Aggregator[] NewGroup() => [.. aggregates.Select(a => a.Create())];

    private void Add(Frame row, Aggregator[] group)
    {
        for (var i = 0; i < group.Length; i++)
        {
            if (aggregates[i].ValueOf(row) is { } value)
            {
                group[i].Add(value);
            }
        }
    }
}
