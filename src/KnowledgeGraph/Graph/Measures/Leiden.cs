namespace KnowledgeGraph.Graph.Measures;

/// <summary>
/// Communities by the Leiden algorithm (Traag, Waltman and van Eck 2019): moves nodes while modularity grows, refines each community into
/// well-connected parts, merges the parts into nodes and begins again. Where the original draws the part to join at random, weighted by
/// its gain, this one takes the best: the result is the same on every machine.
/// </summary>
internal static class Leiden
{
    private const int MaximumRounds = 20;

    /// <summary>The community of every node, numbered from 1 by descending size (ties: the community of the smaller node first).</summary>
    /// <param name="graph">Arcs both ways for every edge.</param>
    /// <param name="seed">Decides the order in which nodes are looked at.</param>
    /// <param name="modularity">Newman's modularity of the result, at resolution 1.</param>
    public static int[] Of(Adjacency graph, ulong seed, out double modularity)
    {
        var random = new SeededRandom(seed);
        var community = Enumerable.Range(0, graph.Nodes).ToArray();
        modularity = double.NegativeInfinity;
        for (var round = 0; round < MaximumRounds && graph.Nodes > 0; round++)
        {
            var candidate = Round(graph, community, random);
            var value = new Partition(graph, candidate).Modularity();
            if (value <= modularity + 1e-10)
            {
                break;
            }

            (community, modularity) = (candidate, value);
        }

        modularity = Math.Max(modularity, 0);
        return NumberBySize(community);
    }

    private static int[] Round(Adjacency graph, int[] start, SeededRandom random)
    {
        var nodeOf = Enumerable.Range(0, graph.Nodes).ToArray();
        var level = new Partition(graph, [.. start]);
        while (true)
        {
            LocalMoving.Run(level, random);
            var refined = Refinement.Run(level, random);
            var (coarse, partOf) = Aggregation.Of(level.Graph, refined);
            if (coarse.Nodes == level.Graph.Nodes)
            {
                return Array.ConvertAll(nodeOf, n => level.Community[n]);
            }

            var community = Aggregation.Carry(level.Community, partOf, coarse.Nodes);
            nodeOf = Array.ConvertAll(nodeOf, n => partOf[n]);
            level = new Partition(coarse, community);
        }
    }

    private static int[] NumberBySize(int[] community)
    {
        var order = community.Select((c, v) => (c, v)).GroupBy(p => p.c, p => p.v)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Min())
            .Select((g, i) => (g.Key, Number: i + 1)).ToDictionary(p => p.Key, p => p.Number);
        return Array.ConvertAll(community, c => order[c]);
    }
}
