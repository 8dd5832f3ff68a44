namespace KnowledgeGraph.Language.Decoding;

/// <summary>A dense graph of scored arcs between the words of a sentence and its root (node 0), in which cycles are contracted until the best heads form a tree.</summary>
internal sealed class ArcGraph
{
    private readonly int _nodes;
    private readonly double[] _scores;
    private readonly bool[] _contracted;
    private readonly int[] _heads;

    /// <summary>Takes the arc scores.</summary>
    /// <param name="nodes">Words and the root.</param>
    /// <param name="scores">For each word, the score of each node as its head.</param>
    /// <param name="rootPrice">Taken off the score of each arc from the root.</param>
    public ArcGraph(int nodes, ReadOnlySpan<float> scores, double rootPrice)
    {
        _nodes = nodes;
        _scores = new double[nodes * nodes];
        _contracted = new bool[nodes];
        _heads = new int[nodes];
        for (var i = 0; i < scores.Length; i++)
        {
            _scores[nodes + i] = scores[i] - (i % nodes == 0 ? rootPrice : 0);
        }
    }

    /// <summary>Finds the best tree.</summary>
    public void Solve()
    {
        TakeBestHeads();
        var cycle = FindCycle();
        if (cycle.Count == 0)
        {
            return;
        }

        // The cycle becomes its first node; what enters and leaves it is remembered until the smaller graph is solved.
        var cycleHeads = cycle.ConvertAll(node => _heads[node]);
        var (entries, exits) = Contract(cycle);
        Solve();
        Expand(cycle, cycleHeads, (entries, exits));
    }

    /// <summary>The head of each word; −1 for the root.</summary>
    public void CopyHeads(Span<int> heads)
    {
        for (var node = 1; node < _nodes; node++)
        {
            heads[node - 1] = _heads[node] - 1;
        }
    }

    private void TakeBestHeads()
    {
        for (var node = 1; node < _nodes; node++)
        {
            if (_contracted[node])
            {
                continue;
            }

            var best = 0;
            for (var head = 1; head < _nodes; head++)
            {
                if (head != node && !_contracted[head] && Score(node, head) > Score(node, best))
                {
                    best = head;
                }
            }

            _heads[node] = best;
        }
    }

    private List<int> FindCycle()
    {
        var seen = new int[_nodes];
        for (var start = 1; start < _nodes; start++)
        {
            var at = start;
            while (at != 0 && !_contracted[at] && seen[at] == 0)
            {
                seen[at] = start;
                at = _heads[at];
            }

            if (at != 0 && !_contracted[at] && seen[at] == start)
            {
                return CycleThrough(at);
            }
        }

        return [];
    }

    private List<int> CycleThrough(int node)
    {
        var cycle = new List<int> { node };
        for (var at = _heads[node]; at != node; at = _heads[at])
        {
            cycle.Add(at);
        }

        cycle.Sort();
        return cycle;
    }

    // For each node outside: the node of the cycle through which its arc into the cycle enters, and the one from which the best arc to it leaves.
    private (int[] Entries, int[] Exits) Contract(List<int> cycle)
    {
        var (entries, exits) = (new int[_nodes], new int[_nodes]);
        var whole = cycle[0];
        foreach (var node in cycle)
        {
            _contracted[node] = true;
        }

        var gains = new double[_nodes];
        for (var outside = 0; outside < _nodes; outside++)
        {
            if (_contracted[outside])
            {
                continue;
            }

            entries[outside] = BestOf(cycle, node => Score(node, outside) - Score(node, _heads[node]));
            exits[outside] = BestOf(cycle, node => Score(outside, node));
            gains[outside] = Score(entries[outside], outside) - Score(entries[outside], _heads[entries[outside]]);
        }

        for (var outside = 0; outside < _nodes; outside++)
        {
            if (!_contracted[outside])
            {
                _scores[(whole * _nodes) + outside] = gains[outside];
                _scores[(outside * _nodes) + whole] = Score(outside, exits[outside]);
            }
        }

        _contracted[whole] = false;
        return (entries, exits);
    }

    private void Expand(List<int> cycle, List<int> cycleHeads, (int[] Entries, int[] Exits) arcs)
    {
        var whole = cycle[0];
        var outerHead = _heads[whole];
        for (var node = 1; node < _nodes; node++)
        {
            if (!_contracted[node] && node != whole && _heads[node] == whole)
            {
                _heads[node] = arcs.Exits[node];
            }
        }

        for (var i = 0; i < cycle.Count; i++)
        {
            _contracted[cycle[i]] = false;
            _heads[cycle[i]] = cycleHeads[i];
        }

        _heads[arcs.Entries[outerHead]] = outerHead;
    }

    private double Score(int node, int head) => _scores[(node * _nodes) + head];

    private static int BestOf(List<int> nodes, Func<int, double> score)
    {
        var (best, bestScore) = (nodes[0], score(nodes[0]));
        foreach (var node in nodes)
        {
            var value = score(node);
            if (value > bestScore)
            {
                (best, bestScore) = (node, value);
            }
        }

        return best;
    }
}
