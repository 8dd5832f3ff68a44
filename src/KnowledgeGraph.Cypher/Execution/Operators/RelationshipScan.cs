using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>Every relationship of some types with both its ends: the way into a pattern when no node of it is known.</summary>
internal sealed class RelationshipScan(Operator source, Hop hop, IReadOnlyList<string> types) : Operator
{
    public override IEnumerable<Frame> Rows(Frame start)
    {
        foreach (var row in source.Rows(start))
        {
            foreach (var relationship in types.SelectMany(row.Context.Graph.RelationshipsOf))
            {
                row.Context.Cancellation.ThrowIfCancellationRequested();
                if (!hop.IsNew(relationship, row))
                {
                    continue;
                }

                if (hop.Direction != Direction.Incoming)
                {
                    yield return Bind(row, relationship, relationship.Start, relationship.End);
                }

                if (hop.Direction == Direction.Incoming || (hop.Direction == Direction.Both && !ReferenceEquals(relationship.Start, relationship.End)))
                {
                    yield return Bind(row, relationship, relationship.End, relationship.Start);
                }
            }
        }
    }

    private Frame Bind(Frame row, GraphRelationship relationship, GraphNode from, GraphNode to)
    {
        row[hop.Slot] = relationship;
        row[hop.From] = from;
        row[hop.To] = to;
        return row;
    }
}
