using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>The relationships between two known nodes, looked for at the node that has fewer.</summary>
internal sealed class ExpandInto(Operator source, Hop hop) : Operator
{
    private readonly Hop _reversed = hop.Reversed();

    public override IEnumerable<Frame> Rows(Frame start)
    {
        foreach (var row in source.Rows(start))
        {
            if (row[hop.From] is not GraphNode from || row[hop.To] is not GraphNode to)
            {
                continue;
            }

            var graph = row.Context.Graph;
            var backwards = Degree(to, graph) < Degree(from, graph);
            var (near, far) = backwards ? (to, from) : (from, to);
            foreach (var relationship in (backwards ? _reversed : hop).At(near, graph))
            {
                if (ReferenceEquals(relationship.Other(near), far) && hop.IsNew(relationship, row))
                {
                    row[hop.Slot] = relationship;
                    yield return row;
                }
            }
        }
    }

    private static int Degree(GraphNode node, PropertyGraph graph) => graph.Outgoing.Of(node).Count + graph.Incoming.Of(node).Count;
}
