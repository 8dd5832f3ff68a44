namespace KnowledgeGraph.Graph.Measures;

/// <summary>
/// Neighbours of every node in three arrays (compressed sparse rows): a million edges in 12 MB, read in order without following a pointer.
/// Nodes are numbers from 0; parallel arcs are one, with their weights added up.
/// </summary>
internal sealed class Adjacency
{
    private readonly int[] _first;
    private readonly int[] _neighbours;
    private readonly double[] _weights;

    private Adjacency(int[] first, int[] neighbours, double[] weights)
    {
        _first = first;
        _neighbours = neighbours;
        _weights = weights;
    }

    /// <summary>Number of nodes.</summary>
    public int Nodes => _first.Length - 1;

    /// <summary>Number of arcs.</summary>
    public int Arcs => _first[^1];

    /// <summary>Adds parallel arcs up.</summary>
    /// <param name="nodes">Number of nodes.</param>
    /// <param name="arcs">In any order, ends below <paramref name="nodes"/>; sorted in place, to save a copy.</param>
    public static Adjacency Of(int nodes, List<Arc> arcs)
    {
        arcs.Sort();
        var first = new int[nodes + 1];
        var neighbours = new int[arcs.Count];
        var weights = new double[arcs.Count];
        var count = 0;
        for (var i = 0; i < arcs.Count; i++)
        {
            var arc = arcs[i];
            if (i > 0 && arc.Joins(arcs[i - 1]))
            {
                weights[count - 1] += arc.Weight;
                continue;
            }

            neighbours[count] = arc.Target;
            weights[count++] = arc.Weight;
            first[arc.Source + 1] = count;
        }

        for (var i = 1; i <= nodes; i++)
        {
            first[i] = Math.Max(first[i], first[i - 1]);
        }

        return new Adjacency(first, neighbours, weights);
    }

    /// <summary>The nodes that a node has an arc to, in ascending order.</summary>
    public ReadOnlySpan<int> Of(int node) => _neighbours.AsSpan(_first[node].._first[node + 1]);

    /// <summary>The weights of the arcs to <see cref="Of(int)"/>.</summary>
    public ReadOnlySpan<double> WeightsOf(int node) => _weights.AsSpan(_first[node].._first[node + 1]);
}
