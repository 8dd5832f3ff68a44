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
    private readonly Way[] _ways = [.. Way.Of(Direction, Types)];

    /// <summary>The relationships to follow at a node; a loop once.</summary>
    public IEnumerable<GraphRelationship> At(GraphNode node, PropertyGraph graph)
    {
        foreach (var way in _ways)
        {
            var stretch = way.At(node, graph);
            for (var i = 0; i < stretch.Count; i++)
            {
                if (!way.SkipsLoops || !ReferenceEquals(stretch[i].Start, stretch[i].End))
                {
                    yield return stretch[i];
                }
            }
        }
    }

    /// <summary>How many relationships <see cref="At"/> gives, loops counted twice.</summary>
    public int CountAt(GraphNode node, PropertyGraph graph)
    {
        var count = 0;
        foreach (var way in _ways)
        {
            count += way.At(node, graph).Count;
        }

        return count;
    }

    /// <summary>The same relationship, followed from its other end.</summary>
    public Hop Reversed() => new(Slot, To, From, Way.Reverse(Direction), Types, Others);

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
}
