using System.Collections.Immutable;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>Makes the value of a named path from what its pattern bound; null where a part is null.</summary>
/// <param name="source">Rows before.</param>
/// <param name="slot">Where the path goes.</param>
/// <param name="first">Slot of the first node.</param>
/// <param name="relationships">Slots of the relationships or lists of them, from left to right.</param>
internal sealed class BuildPath(Operator source, int slot, int first, int[] relationships) : Operator
{
    public override IEnumerable<Frame> Rows(Frame start)
    {
        foreach (var row in source.Rows(start))
        {
            row[slot] = PathOf(row, first, relationships);
            yield return row;
        }
    }

    public static GraphPath? PathOf(Frame row, int first, int[] relationships)
    {
        if (row[first] is not GraphNode node)
        {
            return null;
        }

        var nodes = ImmutableArray.CreateBuilder<GraphNode>();
        var passed = ImmutableArray.CreateBuilder<GraphRelationship>();
        nodes.Add(node);
        foreach (var value in relationships.Select(s => row[s]))
        {
            if (value is null)
            {
                return null;
            }

            foreach (var relationship in value is GraphRelationship one ? [one] : ((IReadOnlyList<object?>)value).Cast<GraphRelationship>())
            {
                passed.Add(relationship);
                nodes.Add(relationship.Other(nodes[^1]));
            }
        }

        return new GraphPath(nodes.ToImmutable(), passed.ToImmutable());
    }
}
