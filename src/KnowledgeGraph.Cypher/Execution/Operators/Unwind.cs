namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>A row for each item of a list; none for null, one for a value that is no list.</summary>
internal sealed class Unwind(Operator source, Evaluator list, int slot) : Operator
{
    public override IEnumerable<Frame> Rows(Frame start)
    {
        foreach (var row in source.Rows(start))
        {
            foreach (var item in Items(list(row)))
            {
                row[slot] = item;
                yield return row;
            }
        }
    }

    private static IReadOnlyList<object?> Items(object? value) => value switch
    {
        null => [],
        IReadOnlyList<object?> list => list,
        _ => [value],
    };
}
