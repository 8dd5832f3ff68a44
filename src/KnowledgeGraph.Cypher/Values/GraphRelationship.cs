namespace KnowledgeGraph.Cypher.Values;

/// <summary>A relationship of a <see cref="PropertyGraph"/>.</summary>
public sealed class GraphRelationship
{
    internal GraphRelationship(int index, RelationshipTypeId type, GraphNode start, GraphNode end, PropertyDictionary properties)
    {
        Index = index;
        TypeId = type;
        Start = start;
        End = end;
        Properties = properties;
    }

    /// <summary>Place in the graph, from 0 in the order of adding; what <c>id(r)</c> gives.</summary>
    public int Index { get; }

    /// <summary>E.g. <c>BALANCES</c>.</summary>
    public string Type => TypeId.Name;

    /// <summary>Where it starts.</summary>
    public GraphNode Start { get; }

    /// <summary>Where it ends.</summary>
    public GraphNode End { get; }

    /// <summary>Its properties.</summary>
    public PropertyDictionary Properties { get; }

    internal RelationshipTypeId TypeId { get; }

    internal GraphNode Other(GraphNode node) => ReferenceEquals(node, Start) ? End : Start;
}
