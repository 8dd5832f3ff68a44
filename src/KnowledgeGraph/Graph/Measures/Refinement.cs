namespace KnowledgeGraph.Graph.Measures;

/// <summary>Leiden's second phase: splits each community into parts that are well connected inside it.</summary>
internal static class Refinement
{
    /// <summary>The parts: a partition that never joins nodes of different communities.</summary>
    public static Partition Run(Partition communities, SeededRandom random)
    {
        var graph = communities.Graph;
        var parts = Partition.Singletons(graph);
        var size = new int[graph.Nodes];
        Array.Fill(size, 1);
        var order = Enumerable.Range(0, graph.Nodes).ToArray();
        random.Shuffle(order);
        foreach (var node in order)
        {
            if (size[parts.Community[node]] > 1 || !IsWellConnected(communities, node))
            {
                continue;
            }

            var best = parts.BestFor(node, n => communities.Community[n] == communities.Community[node]);
            size[parts.Community[node]]--;
            size[best]++;
            parts.Move(node, best);
        }

        return parts;
    }

    private static bool IsWellConnected(Partition communities, int node)
    {
        var own = communities.Community[node];
        var neighbours = communities.Graph.Of(node);
        var weights = communities.Graph.WeightsOf(node);
        var inside = 0.0;
        for (var i = 0; i < neighbours.Length; i++)
        {
            inside += neighbours[i] != node && communities.Community[neighbours[i]] == own ? weights[i] : 0;
        }

        var strength = communities.Strength(node);
        return inside >= strength * (communities.StrengthOfCommunity(own) - strength) / communities.Total;
    }
}
