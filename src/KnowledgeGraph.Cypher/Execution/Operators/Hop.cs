using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Graphs;
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
    private readonly HashSet<int>? _types = Types?.ToHashSet();

    /// <summary>The direction seen from the other end.</summary>
    public static Direction Reverse(Direction direction) => direction switch
    {
        Direction.Outgoing => Direction.Incoming,
        Direction.Incoming => Direction.Outgoing,
        _ => Direction.Both,
    };

    /// <summary>The relationships to follow at a node, by type; a loop once.</summary>
    public IEnumerable<GraphRelationship> At(GraphNode node, PropertyGraph graph) => Direction switch
    {
        Direction.Outgoing => At(node, graph.Outgoing, skipLoops: false),
        Direction.Incoming => At(node, graph.Incoming, skipLoops: false),
        _ => At(node, graph.Outgoing, skipLoops: false).Concat(At(node, graph.Incoming, skipLoops: true)),
    };

    /// <summary>The same relationship, followed from its other end.</summary>
    public Hop Reversed() => new(Slot, To, From, Reverse(Direction), Types, Others);

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

    private IEnumerable<GraphRelationship> At(GraphNode node, Adjacency adjacency, bool skipLoops)
    {
        var all = adjacency.Of(node);
        // Where there are few relationships it is quicker to look at each than to search the stretch of each type.
        var stretches = Types is null || all.Count <= 4 * Types.Length ? 1 : Types.Length;
        for (var s = 0; s < stretches; s++)
        {
            var stretch = stretches == 1 && Types is not [_] ? all : adjacency.Of(node, Types![s]);
            for (var i = 0; i < stretch.Count; i++)
            {
                var relationship = stretch[i];
                if ((_types is null || _types.Contains(relationship.TypeId.Number)) && !(skipLoops && ReferenceEquals(relationship.Start, relationship.End)))
                {
                    yield return relationship;
                }
            }
        }
    }
}
