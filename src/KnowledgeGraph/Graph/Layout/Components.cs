using KnowledgeGraph.Graph.Measures;
using QuikGraph.Collections;

namespace KnowledgeGraph.Graph.Layout;

/// <summary>The parts of a graph that nothing links to each other.</summary>
internal static class Components
{
    /// <summary>The nodes of each part in ascending order; parts by descending size, then by their first node.</summary>
    /// <param name="graph">Arcs both ways for every edge.</param>
    public static List<int[]> Of(Adjacency graph)
    {
        var parts = new ForestDisjointSet<int>(graph.Nodes);
        for (var v = 0; v < graph.Nodes; v++)
        {
            parts.MakeSet(v);
        }

        for (var v = 0; v < graph.Nodes; v++)
        {
            foreach (var w in graph.Of(v))
            {
                parts.Union(v, w);
            }
        }

        return [.. Enumerable.Range(0, graph.Nodes).GroupBy(parts.FindSet).Select(g => g.ToArray()).OrderByDescending(p => p.Length).ThenBy(p => p[0])];
    }

    /// <summary>One part as a graph of its own, its nodes numbered by their place in the part.</summary>
    public static Adjacency Cut(Adjacency graph, int[] part)
    {
        if (part.Length == graph.Nodes)
        {
            return graph;
        }

        var place = part.Select((v, i) => (v, i)).ToDictionary(p => p.v, p => p.i);
        var arcs = new List<Arc>();
        foreach (var v in part)
        {
            var neighbours = graph.Of(v);
            for (var i = 0; i < neighbours.Length; i++)
            {
                arcs.Add(new Arc(place[v], place[neighbours[i]], graph.WeightsOf(v)[i]));
            }
        }

        return Adjacency.Of(part.Length, arcs);
    }
}
