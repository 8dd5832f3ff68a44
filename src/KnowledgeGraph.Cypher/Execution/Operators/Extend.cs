namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>Computes values into slots of the row.</summary>
internal sealed class Extend(Operator source, IReadOnlyList<(int Slot, Evaluator Value)> values) : Operator
{
    public override IEnumerable<Frame> Rows(Frame start)
    {
        foreach (var row in source.Rows(start))
        {
            foreach (var (slot, value) in values)
            {
                row[slot] = value(row);
            }

            yield return row;
        }
    }
}
