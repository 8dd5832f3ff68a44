using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Graphs;

/// <summary>
/// The relationships at each node, in one direction: one array for the whole graph, sorted by node, then type, then order of adding,
/// so that the relationships of one type at one node are a stretch of it.
/// </summary>
internal sealed class Adjacency
{
    private readonly GraphRelationship[] _relationships;
    private readonly int[] _offsets;

    /// <summary>Sorts in linear time: by type, then stably by node.</summary>
    public Adjacency(IReadOnlyList<GraphRelationship> relationships, int nodes, int types, Func<GraphRelationship, GraphNode> nodeOf)
    {
        var byType = StableSort(relationships, types, r => r.TypeId.Number, out _);
        _relationships = StableSort(byType, nodes, r => nodeOf(r).Index, out _offsets);
    }

    /// <summary>All relationships at a node.</summary>
    public ArraySegment<GraphRelationship> Of(GraphNode node)
    {
        var start = _offsets[node.Index];
        return new(_relationships, start, _offsets[node.Index + 1] - start);
    }

    /// <summary>Those of one type.</summary>
    public ArraySegment<GraphRelationship> Of(GraphNode node, int type)
    {
        var all = Of(node);
        var start = LowerBound(all, type);
        return all.Slice(start, LowerBound(all, type + 1) - start);
    }

    private static int LowerBound(ArraySegment<GraphRelationship> all, int type)
    {
        var (low, high) = (0, all.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = all[middle].TypeId.Number < type ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static GraphRelationship[] StableSort(
        IReadOnlyList<GraphRelationship> items, int keys, Func<GraphRelationship, int> keyOf, out int[] offsets)
    {
        offsets = new int[keys + 1];
        foreach (var item in items)
        {
            offsets[keyOf(item) + 1]++;
        }

        for (var key = 0; key < keys; key++)
        {
            offsets[key + 1] += offsets[key];
        }

        var next = (int[])offsets.Clone();
        var sorted = new GraphRelationship[items.Count];
        foreach (var item in items)
        {
            sorted[next[keyOf(item)]++] = item;
        }

        return sorted;
    }
}
