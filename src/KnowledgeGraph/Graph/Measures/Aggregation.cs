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

        return (Adjacency.Of(count, Arcs(graph, partOf, count)), partOf);
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

    // Part by part, so that arcs are added up before they are listed: there are far fewer between parts than between nodes.
    private static List<Arc> Arcs(Adjacency graph, int[] partOf, int parts)
    {
        var arcs = new List<Arc>();
        var weightTo = new double[parts];
        var touched = new List<int>();
        var members = Enumerable.Range(0, partOf.Length).OrderBy(v => partOf[v]).ToArray();
        for (var i = 0; i < members.Length; i++)
        {
            AddArcs(graph, partOf, members[i], weightTo, touched);
            if (i + 1 == members.Length || partOf[members[i + 1]] != partOf[members[i]])
            {
                arcs.AddRange(touched.Select(t => new Arc(partOf[members[i]], t, weightTo[t])));
                touched.ForEach(t => weightTo[t] = 0);
                touched.Clear();
            }
        }

        return arcs;
    }

    private static void AddArcs(Adjacency graph, int[] partOf, int v, double[] weightTo, List<int> touched)
    {
        var neighbours = graph.Of(v);
        var weights = graph.WeightsOf(v);
        for (var i = 0; i < neighbours.Length; i++)
        {
            var part = partOf[neighbours[i]];
            if (weightTo[part] == 0)
            {
                touched.Add(part);
            }

            // An edge inside a part is met from both its ends, an edge from a node to itself once: halves make both one edge.
            var inside = part == partOf[v] && neighbours[i] != v;
            weightTo[part] += inside ? weights[i] / 2 : weights[i];
        }
    }
}
