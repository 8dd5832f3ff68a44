namespace KnowledgeGraph.Graph.Measures;

/// <summary>Leiden's third phase: makes one node of each part.</summary>
internal static class Aggregation
{
    /// <summary>The graph between parts, and the number of each node's part in it.</summary>
    public static (Adjacency Coarse, int[] PartOf) Of(Adjacency graph, Partition parts)
    {
        var number = new int[graph.Nodes];
        Array.Fill(number, -1);
        var partOf = new int[graph.Nodes];
        var count = 0;
        for (var v = 0; v < graph.Nodes; v++)
        {
            ref var part = ref number[parts.Community[v]];
            part = part < 0 ? count++ : part;
            partOf[v] = part;
        }

        return (Adjacency.Of(count, Arcs(graph, partOf)), partOf);
    }

    /// <summary>The communities of the nodes, carried over to their parts: numbers of parts, as <see cref="Partition"/> wants them.</summary>
    public static int[] Carry(int[] community, int[] partOf, int parts)
    {
        var first = new Dictionary<int, int>();
        var result = new int[parts];
        for (var v = 0; v < community.Length; v++)
        {
            first.TryAdd(community[v], partOf[v]);
            result[partOf[v]] = first[community[v]];
        }

        return result;
    }

    private static List<Arc> Arcs(Adjacency graph, int[] partOf)
    {
        var arcs = new List<Arc>(graph.Arcs);
        for (var v = 0; v < graph.Nodes; v++)
        {
            var neighbours = graph.Of(v);
            var weights = graph.WeightsOf(v);
            for (var i = 0; i < neighbours.Length; i++)
            {
                // An edge inside a part is met from both its ends, an edge from a node to itself once: halves make both one edge.
                var inside = partOf[v] == partOf[neighbours[i]] && v != neighbours[i];
                arcs.Add(new Arc(partOf[v], partOf[neighbours[i]], inside ? weights[i] / 2 : weights[i]));
            }
        }

        return arcs;
    }
}
