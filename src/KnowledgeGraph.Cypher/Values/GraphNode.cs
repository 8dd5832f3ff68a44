using System.Collections.Immutable;

namespace KnowledgeGraph.Cypher.Values;

/// <summary>A node of a <see cref="PropertyGraph"/>.</summary>
public sealed class GraphNode
{
    internal GraphNode(int index, ImmutableArray<string> labels, PropertyDictionary properties)
    {
        Index = index;
        Labels = labels;
        Properties = properties;
    }

    /// <summary>Place in the graph, from 0 in the order of adding; what <c>id(n)</c> gives.</summary>
    public int Index { get; }

    /// <summary>In the order in which they were given.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>Its properties.</summary>
    public PropertyDictionary Properties { get; }

    /// <summary>True if it carries the label.</summary>
    public bool HasLabel(string label)
    {
        foreach (var own in Labels)
        {
            if (own == label)
            {
                return true;
            }
        }

        return false;
    }
}
