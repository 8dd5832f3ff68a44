using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>One direction and type in which relationships are followed at a node.</summary>
/// <param name="IsOutgoing">False for incoming ones.</param>
/// <param name="Type">Number of the type; null for all.</param>
/// <param name="SkipsLoops">True where loops have been followed the other way already.</param>
internal readonly record struct Way(bool IsOutgoing, int? Type, bool SkipsLoops)
{
    /// <summary>All ways of a pattern.</summary>
    public static IEnumerable<Way> Of(Direction direction, int[]? types)
    {
        var wanted = types is null ? [null] : types.Select(t => (int?)t).ToArray();
        var outgoing = direction == Direction.Incoming ? [] : wanted.Select(t => new Way(true, t, false));
        var incoming = direction == Direction.Outgoing ? [] : wanted.Select(t => new Way(false, t, direction == Direction.Both));
        return outgoing.Concat(incoming);
    }

    /// <summary>The direction seen from the other end.</summary>
    public static Direction Reverse(Direction direction) => direction switch
    {
        Direction.Outgoing => Direction.Incoming,
        Direction.Incoming => Direction.Outgoing,
        _ => Direction.Both,
    };

    /// <summary>The relationships at a node.</summary>
    public ArraySegment<GraphRelationship> At(GraphNode node, PropertyGraph graph)
    {
        var adjacency = IsOutgoing ? graph.Outgoing : graph.Incoming;
        return Type is { } type ? adjacency.Of(node, type) : adjacency.Of(node);
    }
}
