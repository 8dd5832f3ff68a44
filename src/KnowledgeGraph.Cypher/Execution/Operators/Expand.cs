using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>From a known node along one relationship to a node not yet known.</summary>
internal sealed class Expand(Operator source, Hop hop) : Operator
{
    public override IEnumerable<Frame> Rows(Frame start)
    {
        foreach (var row in source.Rows(start))
        {
            if (row[hop.From] is not GraphNode from)
            {
                continue;
            }

            foreach (var relationship in hop.At(from, row.Context.Graph))
            {
                row.Context.Cancellation.ThrowIfCancellationRequested();
                if (hop.IsNew(relationship, row))
                {
                    row[hop.Slot] = relationship;
                    row[hop.To] = relationship.Other(from);
                    yield return row;
                }
            }
        }
    }
}
