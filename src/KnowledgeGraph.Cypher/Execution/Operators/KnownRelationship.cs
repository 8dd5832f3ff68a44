using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>The ends of a relationship that an earlier clause bound.</summary>
/// <param name="source">Rows before.</param>
/// <param name="hop">The relationship.</param>
/// <param name="fromKnown">True where the node at its start is bound: the relationship must touch it.</param>
/// <param name="toKnown">True where the node at its other end is bound.</param>
internal sealed class KnownRelationship(Operator source, Hop hop, bool fromKnown, bool toKnown) : Operator
{
    public override IEnumerable<Frame> Rows(Frame start)
    {
        foreach (var row in source.Rows(start))
        {
            if (row[hop.Slot] is not GraphRelationship relationship || !Fits(relationship) || !hop.IsNew(relationship, row))
            {
                continue;
            }

            // Binding writes the slots that it then compares: both ends are read first.
            var (from, to) = (fromKnown ? row[hop.From] : null, toKnown ? row[hop.To] : null);
            if (hop.Direction != Direction.Incoming && Bind(row, from, to, relationship.Start, relationship.End))
            {
                yield return row;
            }

            var loop = ReferenceEquals(relationship.Start, relationship.End);
            if (hop.Direction != Direction.Outgoing && !(loop && hop.Direction == Direction.Both)
                && Bind(row, from, to, relationship.End, relationship.Start))
            {
                yield return row;
            }
        }
    }

    private bool Fits(GraphRelationship relationship) => hop.Types is null || hop.Types.Contains(relationship.TypeId.Number);

    private bool Bind(Frame row, object? from, object? to, GraphNode start, GraphNode end)
    {
        if ((fromKnown && !ReferenceEquals(from, start)) || (toKnown && !ReferenceEquals(to, end)) || (hop.From == hop.To && !ReferenceEquals(start, end)))
        {
            return false;
        }

        row[hop.From] = start;
        row[hop.To] = end;
        return true;
    }
}
