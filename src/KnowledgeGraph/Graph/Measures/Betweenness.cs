namespace KnowledgeGraph.Graph.Measures;

/// <summary>
/// Share of the shortest paths between two others that run through a node (Brandes' algorithm): who stands in between.
/// Paths follow relations in their direction, symmetric ones both ways; weights play no part. 0 to 1, normalised as in networkx.
/// </summary>
internal sealed class Betweenness
{
    /// <summary>Up to this number of nodes the values are exact.</summary>
    public const int ExactUpTo = 5000;

    /// <summary>Number of starting points beyond it.</summary>
    public const int Samples = 256;

    private readonly Adjacency _graph;
    private readonly int[] _distance;
    private readonly double[] _paths;
    private readonly double[] _dependency;
    private readonly int[] _order;
    private readonly double[] _sum;

    private Betweenness(Adjacency graph)
    {
        _graph = graph;
        _distance = new int[graph.Nodes];
        _paths = new double[graph.Nodes];
        _dependency = new double[graph.Nodes];
        _order = new int[graph.Nodes];
        _sum = new double[graph.Nodes];
    }

    /// <summary>The starting points that a graph of this size takes; null where every node is one.</summary>
    public static int? SamplesFor(int nodes) => nodes > ExactUpTo ? Samples : null;

    /// <summary>The value of every node; estimated from evenly spread starting points where the graph is large (<see cref="SamplesFor"/>).</summary>
    public static double[] Of(Adjacency graph)
    {
        var nodes = graph.Nodes;
        var starts = SamplesFor(nodes) ?? nodes;
        var run = new Betweenness(graph);
        for (var i = 0; i < starts; i++)
        {
            run.AddPathsFrom((int)((long)i * nodes / starts));
        }

        var scale = nodes > 2 ? (double)nodes / starts / ((nodes - 1.0) * (nodes - 2.0)) : 0;
        return Array.ConvertAll(run._sum, s => s * scale);
    }

    private void AddPathsFrom(int start)
    {
        var reached = Search(start);
        for (var i = reached - 1; i > 0; i--)
        {
            var v = _order[i];
            _sum[v] += _dependency[v];
        }
    }

    // Breadth first; then backwards over the nodes reached, each collecting from its successors on shortest paths.
    private int Search(int start)
    {
        Array.Fill(_distance, -1);
        _distance[start] = 0;
        _paths[start] = 1;
        _order[0] = start;
        var reached = 1;
        for (var next = 0; next < reached; next++)
        {
            reached = Visit(_order[next], reached);
        }

        for (var i = reached - 1; i >= 0; i--)
        {
            Collect(_order[i]);
        }

        return reached;
    }

    private int Visit(int v, int reached)
    {
        foreach (var w in _graph.Of(v))
        {
            if (_distance[w] < 0)
            {
                _distance[w] = _distance[v] + 1;
                _paths[w] = 0;
                _order[reached++] = w;
            }

            if (_distance[w] == _distance[v] + 1)
            {
                _paths[w] += _paths[v];
            }
        }

        return reached;
    }

    private void Collect(int v)
    {
        var sum = 0.0;
        foreach (var w in _graph.Of(v))
        {
            if (_distance[w] == _distance[v] + 1)
            {
                sum += (1 + _dependency[w]) / _paths[w];
            }
        }

        _dependency[v] = sum * _paths[v];
    }
}
