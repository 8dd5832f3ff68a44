using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>How a relationship of a pattern is followed.</summary>
/// <param name="Slot">Where the relationship goes; for variable length, the list of them.</param>
/// <param name="From">Slot of the node that is known.</param>
/// <param name="To">Slot of the node at the other end.</param>
/// <param name="Direction">Seen from <paramref name="From"/>.</param>
/// <param name="Types">Numbers of the types to follow; null for all.</param>
/// <param name="Others">Slots of relationships of the same MATCH, which must all differ.</param>
internal sealed record Hop(int Slot, int From, int To, Direction Direction, int[]? Types, int[] Others)
{
    /// <summary>The relationships to follow at a node; a loop once.</summary>
    public IEnumerable<GraphRelationship> At(GraphNode node, PropertyGraph graph)
    {
        if (Direction != Direction.Incoming)
        {
            foreach (var stretch in Stretches(node, graph.Outgoing))
            {
                foreach (var relationship in stretch)
                {
                    yield return relationship;
                }
            }
        }

        if (Direction != Direction.Outgoing)
        {
            foreach (var stretch in Stretches(node, graph.Incoming))
            {
                foreach (var relationship in stretch)
                {
                    if (Direction == Direction.Incoming || !ReferenceEquals(relationship.Start, relationship.End))
                    {
                        yield return relationship;
                    }
                }
            }
        }
    }

    /// <summary>How many relationships <see cref="At"/> gives, loops counted twice.</summary>
    public int CountAt(GraphNode node, PropertyGraph graph) =>
        (Direction == Direction.Incoming ? 0 : Stretches(node, graph.Outgoing).Sum(s => s.Count))
        + (Direction == Direction.Outgoing ? 0 : Stretches(node, graph.Incoming).Sum(s => s.Count));

    /// <summary>The same relationship, followed from its other end.</summary>
    public Hop Reversed() => this with
    {
        From = To,
        To = From,
        Direction = Direction switch { Direction.Outgoing => Direction.Incoming, Direction.Incoming => Direction.Outgoing, _ => Direction.Both },
    };

    /// <summary>True if no other relationship of the MATCH is this one.</summary>
    public bool IsNew(GraphRelationship relationship, Frame row)
    {
        foreach (var slot in Others)
        {
            var other = row[slot];
            if (ReferenceEquals(other, relationship) || (other is IReadOnlyList<object?> list && list.Contains(relationship)))
            {
                return false;
            }
        }

        return true;
    }

    private ArraySegment<GraphRelationship>[] Stretches(GraphNode node, Graphs.Adjacency adjacency) => Types switch
    {
        null => [adjacency.Of(node)],
        [var only] => [adjacency.Of(node, only)],
        _ => Array.ConvertAll(Types, t => adjacency.Of(node, t)),
    };
}
