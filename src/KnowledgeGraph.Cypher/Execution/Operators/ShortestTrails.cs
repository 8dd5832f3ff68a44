using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>Shortest trails between two known nodes, breadth first.</summary>
/// <param name="source">Rows before.</param>
/// <param name="hop">Which relationships, and how many.</param>
/// <param name="all">All of the shortest length, or the first one.</param>
/// <param name="accept">
/// A condition on the whole path. Without one each node is visited once; with one, trails are tried in the order of their length until one holds,
/// which may take long.
/// </param>
internal sealed class ShortestTrails(Operator source, VariableHop hop, bool all, Func<Frame, bool>? accept) : Operator
{
    public override IEnumerable<Frame> Rows(Frame start)
    {
        foreach (var row in source.Rows(start))
        {
            if (row[hop.Hop.From] is not GraphNode from || row[hop.Hop.To] is not GraphNode to)
            {
                continue;
            }

            foreach (var trail in accept is null ? Shortest(from, to, row) : FirstAccepted(from, to, row))
            {
                row[hop.Hop.Slot] = hop.ListOf(trail);
                yield return row;
                if (!all)
                {
                    break;
                }
            }
        }
    }

    private IEnumerable<IEnumerable<GraphRelationship>> Shortest(GraphNode from, GraphNode to, Frame row)
    {
        if (hop.Least == 0 && ReferenceEquals(from, to))
        {
            return [[]];
        }

        var arrivals = new Dictionary<GraphNode, List<GraphRelationship>> { [from] = [] };
        var layer = new List<GraphNode> { from };
        for (var length = 1L; layer.Count > 0 && length <= hop.Most && !arrivals.ContainsKey(to); length++)
        {
            layer = NextLayer(layer, arrivals, row);
        }

        return ReferenceEquals(from, to) || !arrivals.ContainsKey(to) ? [] : Back(to, from, arrivals);
    }

    /// <summary>Nodes met for the first time, each with every relationship that leads to it from the layer before.</summary>
    private List<GraphNode> NextLayer(List<GraphNode> layer, Dictionary<GraphNode, List<GraphRelationship>> arrivals, Frame row)
    {
        var next = new Dictionary<GraphNode, List<GraphRelationship>>();
        var order = new List<GraphNode>();
        foreach (var node in layer)
        {
            foreach (var relationship in hop.At(node, row))
            {
                var other = relationship.Other(node);
                if (arrivals.ContainsKey(other))
                {
                    continue;
                }

                if (!next.TryGetValue(other, out var ways))
                {
                    next.Add(other, ways = []);
                    order.Add(other);
                }

                ways.Add(relationship);
            }
        }

        foreach (var node in order)
        {
            arrivals.Add(node, next[node]);
        }

        return order;
    }

    private static IEnumerable<IEnumerable<GraphRelationship>> Back(
        GraphNode node, GraphNode from, Dictionary<GraphNode, List<GraphRelationship>> arrivals)
    {
        if (ReferenceEquals(node, from))
        {
            return [[]];
        }

        return arrivals[node].SelectMany(last => Back(last.Other(node), from, arrivals), (last, before) => before.Append(last));
    }

    private IEnumerable<IEnumerable<GraphRelationship>> FirstAccepted(GraphNode from, GraphNode to, Frame row)
    {
        long? found = null;
        var queue = new Queue<(GraphNode End, GraphRelationship[] Trail)>([(from, [])]);
        while (queue.TryDequeue(out var open) && !(open.Trail.Length > found))
        {
            if (open.Trail.Length >= hop.Least && ReferenceEquals(open.End, to) && Accepts(open.Trail, row))
            {
                found = open.Trail.Length;
                yield return open.Trail;
            }

            if (open.Trail.Length >= hop.Most)
            {
                continue;
            }

            foreach (var relationship in hop.At(open.End, row).Where(r => !open.Trail.Contains(r)))
            {
                queue.Enqueue((relationship.Other(open.End), [.. open.Trail, relationship]));
            }
        }
    }

    private bool Accepts(GraphRelationship[] trail, Frame row)
    {
        row[hop.Hop.Slot] = hop.ListOf(trail);
        return accept!(row);
    }
}
