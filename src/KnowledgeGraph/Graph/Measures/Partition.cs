namespace KnowledgeGraph.Graph.Measures;

/// <summary>An undirected weighted graph whose nodes each belong to one community, with the sums that modularity needs kept up to date.</summary>
internal sealed class Partition
{
    private readonly double[] _strengths;
    private readonly double[] _totals;
    private readonly double[] _weightTo;
    private readonly List<int> _touched = [];

    /// <summary>Takes a graph and the community of each node, a number below the number of nodes.</summary>
    public Partition(Adjacency graph, int[] community)
    {
        Graph = graph;
        Community = community;
        _strengths = new double[graph.Nodes];
        _totals = new double[graph.Nodes];
        _weightTo = new double[graph.Nodes];
        for (var v = 0; v < graph.Nodes; v++)
        {
            _strengths[v] = StrengthOf(v);
            _totals[community[v]] += _strengths[v];
            Total += _strengths[v];
        }
    }

    /// <summary>Arcs both ways for an edge; an arc from a node to itself is half an edge's strength.</summary>
    public Adjacency Graph { get; }

    /// <summary>The community of each node.</summary>
    public int[] Community { get; }

    /// <summary>Strength of all nodes: twice the weight of all edges.</summary>
    public double Total { get; }

    /// <summary>Weight of all edges at a node; an edge to itself counts twice.</summary>
    public double Strength(int node) => _strengths[node];

    /// <summary>Strength of all nodes of a community.</summary>
    public double StrengthOfCommunity(int community) => _totals[community];

    /// <summary>A partition in which every node is a community of its own.</summary>
    public static Partition Singletons(Adjacency graph) => new(graph, [.. Enumerable.Range(0, graph.Nodes)]);

    /// <summary>Puts a node into another community.</summary>
    public void Move(int node, int community)
    {
        _totals[Community[node]] -= _strengths[node];
        Community[node] = community;
        _totals[community] += _strengths[node];
    }

    /// <summary>
    /// The community whose choice adds most to modularity, out of those of a node's neighbours that qualify and its own; its own where none is better.
    /// </summary>
    public int BestFor(int node, Func<int, bool> neighbourQualifies)
    {
        var own = Community[node];
        CollectWeights(node, neighbourQualifies);
        var best = own;
        var bestGain = Gain(node, own, _totals[own] - _strengths[node]);
        foreach (var candidate in _touched)
        {
            var gain = Gain(node, candidate, _totals[candidate] - (candidate == own ? _strengths[node] : 0));
            if (gain > bestGain + 1e-12)
            {
                (best, bestGain) = (candidate, gain);
            }
        }

        foreach (var candidate in _touched)
        {
            _weightTo[candidate] = 0;
        }

        return best;
    }

    /// <summary>Newman's modularity at resolution 1; 0 for a graph without edges.</summary>
    public double Modularity()
    {
        var inside = 0.0;
        for (var v = 0; v < Graph.Nodes; v++)
        {
            inside += InsideWeight(v);
        }

        return Total > 0 ? (inside / Total) - _totals.Sum(t => t / Total * (t / Total)) : 0;
    }

    private double InsideWeight(int v)
    {
        var sum = 0.0;
        var neighbours = Graph.Of(v);
        var weights = Graph.WeightsOf(v);
        for (var i = 0; i < neighbours.Length; i++)
        {
            if (Community[neighbours[i]] == Community[v])
            {
                sum += neighbours[i] == v ? 2 * weights[i] : weights[i];
            }
        }

        return sum;
    }

    private double StrengthOf(int v)
    {
        var sum = 0.0;
        var neighbours = Graph.Of(v);
        var weights = Graph.WeightsOf(v);
        for (var i = 0; i < neighbours.Length; i++)
        {
            sum += neighbours[i] == v ? 2 * weights[i] : weights[i];
        }

        return sum;
    }

    private void CollectWeights(int node, Func<int, bool> qualifies)
    {
        _touched.Clear();
        var neighbours = Graph.Of(node);
        var weights = Graph.WeightsOf(node);
        for (var i = 0; i < neighbours.Length; i++)
        {
            if (neighbours[i] == node || !qualifies(neighbours[i]))
            {
                continue;
            }

            var community = Community[neighbours[i]];
            if (_weightTo[community] == 0)
            {
                _touched.Add(community);
            }

            _weightTo[community] += weights[i];
        }
    }

    private double Gain(int node, int community, double othersStrength) => _weightTo[community] - (_strengths[node] * othersStrength / Total);
}
