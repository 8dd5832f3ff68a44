using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>The other end of a list of relationships that an earlier clause bound, from a node that is known.</summary>
internal sealed class KnownTrail(Operator source, Hop hop, bool toKnown) : Operator
{
    public override IEnumerable<Frame> Rows(Frame start)
    {
        foreach (var row in source.Rows(start))
        {
            if (row[hop.From] is GraphNode from && row[hop.Slot] is IReadOnlyList<object?> list && Walk(from, list) is { } end
                && (!toKnown || ReferenceEquals(row[hop.To], end)))
            {
                row[hop.To] = end;
                yield return row;
            }
        }
    }

    private GraphNode? Walk(GraphNode from, IReadOnlyList<object?> list)
    {
        GraphNode? node = from;
        foreach (var relationship in list.OfType<GraphRelationship>())
        {
            node = hop.Direction switch
            {
                _ when node is null => null,
                not Direction.Incoming when ReferenceEquals(relationship.Start, node) => relationship.End,
                not Direction.Outgoing when ReferenceEquals(relationship.End, node) => relationship.Start,
                _ => null,
            };
        }

        return node;
    }
}
