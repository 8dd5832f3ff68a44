namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>All rows in order; with a limit only the first ones are kept in memory.</summary>
internal sealed class Sort(Operator source, IReadOnlyList<SortKey> keys, Func<Frame, long>? limit) : Operator
{
    public override IEnumerable<Frame> Rows(Frame start)
    {
        var rows = limit is null ? All(start) : First(start, limit(start));
        rows.Sort((x, y) => SortKey.Compare(keys, x, y));
        var frame = new Frame([], start.Context, start.Outer);
        foreach (var row in rows)
        {
            frame.Slots = row.Slots;
            yield return frame;
        }
    }

    private List<SortedRow> All(Frame start)
    {
        var rows = new List<SortedRow>();
        foreach (var row in source.Rows(start))
        {
            rows.Add(new SortedRow(KeysOf(row), [.. row.Slots], rows.Count));
        }

        return rows;
    }

    /// <summary>A heap holds the best rows so far, the worst of them on top.</summary>
    private List<SortedRow> First(Frame start, long count)
    {
        var worstFirst = Comparer<SortedRow>.Create((x, y) => SortKey.Compare(keys, y, x));
        var heap = new PriorityQueue<SortedRow, SortedRow>(worstFirst);
        var place = 0;
        foreach (var row in source.Rows(start))
        {
            var candidate = new SortedRow(KeysOf(row), row.Slots, place++);
            if (heap.Count == count && (count == 0 || SortKey.Compare(keys, candidate, heap.Peek()) > 0))
            {
                continue;
            }

            candidate = candidate with { Slots = [.. row.Slots] };
            heap.Enqueue(candidate, candidate);
            if (heap.Count > count)
            {
                heap.Dequeue();
            }
        }

        return [.. heap.UnorderedItems.Select(i => i.Element)];
    }

    private object?[] KeysOf(Frame row)
    {
        var values = new object?[keys.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = keys[i].Value(row);
        }

        return values;
    }
}
