namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>The rows of a subquery for each row, joined to it.</summary>
internal sealed class CallSubquery(Operator source, QueryPlan plan, int[] slots) : Operator
{
    public override IEnumerable<Frame> Rows(Frame start)
    {
        foreach (var row in source.Rows(start))
        {
            foreach (var values in plan.Rows(row.Context, row))
            {
                for (var i = 0; i < slots.Length; i++)
                {
                    row[slots[i]] = values[i];
                }

                yield return row;
            }
        }
    }
}
