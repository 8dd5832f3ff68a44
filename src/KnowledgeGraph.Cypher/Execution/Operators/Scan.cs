using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>Every node of a list that may depend on the row: all nodes, those with a label, or those that an index finds.</summary>
internal sealed class Scan(Operator source, int slot, Func<Frame, IReadOnlyList<GraphNode>> nodes) : Operator
{
    public override IEnumerable<Frame> Rows(Frame start)
    {
        foreach (var row in source.Rows(start))
        {
            var found = nodes(row);
            for (var i = 0; i < found.Count; i++)
            {
                row.Context.Cancellation.ThrowIfCancellationRequested();
                row[slot] = found[i];
                yield return row;
            }
        }
    }
}
