namespace KnowledgeGraph.Graph.Measures;

/// <summary>
/// PageRank with weights: how often one arrives at a node who follows relations in their direction, each with a probability by its weight,
/// and jumps anywhere with probability 0.15 or where no relation leads on. Sums to 1, as in networkx and igraph.
/// QuikGraph's algorithm of this name knows no weights and lets the rank of nodes without successors leak away.
/// </summary>
internal static class PageRank
{
    private const double Damping = 0.85;
    private const double Tolerance = 1e-13;
    private const int MaximumRounds = 1000;

    /// <summary>The rank of every node.</summary>
    public static double[] Of(Adjacency graph)
    {
        var nodes = graph.Nodes;
        var strength = new double[nodes];
        for (var v = 0; v < nodes; v++)
        {
            foreach (var weight in graph.WeightsOf(v))
            {
                strength[v] += weight;
            }
        }

        var rank = new double[nodes];
        Array.Fill(rank, 1.0 / nodes);
        for (var round = 0; round < MaximumRounds; round++)
        {
            var next = Step(graph, strength, rank);
            var change = 0.0;
            for (var v = 0; v < nodes; v++)
            {
                change += Math.Abs(next[v] - rank[v]);
            }

            rank = next;
            if (change < Tolerance)
            {
                break;
            }
        }

        return rank;
    }

    private static double[] Step(Adjacency graph, double[] strength, double[] rank)
    {
        var stuck = 0.0;
        for (var v = 0; v < rank.Length; v++)
        {
            stuck += strength[v] > 0 ? 0 : rank[v];
        }

        var next = new double[rank.Length];
        Array.Fill(next, ((1 - Damping) + (Damping * stuck)) / rank.Length);
        for (var v = 0; v < rank.Length; v++)
        {
            var targets = graph.Of(v);
            var weights = graph.WeightsOf(v);
            var share = strength[v] > 0 ? Damping * rank[v] / strength[v] : 0;
            for (var i = 0; i < targets.Length; i++)
            {
                next[targets[i]] += share * weights[i];
            }
        }

        return next;
    }
}
