using System.Collections.Immutable;

namespace KnowledgeGraph.Cypher.Values;

/// <summary>A walk through the graph: one node more than relationships.</summary>
/// <param name="Nodes">In the order of the walk.</param>
/// <param name="Relationships">Each joins two nodes that follow each other, in either direction.</param>
public sealed record GraphPath(ImmutableArray<GraphNode> Nodes, ImmutableArray<GraphRelationship> Relationships)
{
    /// <summary>Number of relationships.</summary>
    public int Length => Relationships.Length;

    /// <summary>True if both walks pass the same elements in the same order.</summary>
    public bool Equals(GraphPath? other) =>
        other is not null && Nodes.SequenceEqual(other.Nodes) && Relationships.SequenceEqual(other.Relationships);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Nodes[0], Nodes[^1], Relationships.Length);

    /// <summary>Nodes and relationships in turn.</summary>
    internal IEnumerable<object> Elements()
    {
        yield return Nodes[0];
        for (var i = 0; i < Relationships.Length; i++)
        {
            yield return Relationships[i];
            yield return Nodes[i + 1];
        }
    }
}
