namespace KnowledgeGraph.Graph.Measures;

/// <summary>Leiden's first phase: moves single nodes to better communities until none is left to move.</summary>
internal static class LocalMoving
{
    /// <summary>Looks at every node once in random order, then again at the neighbours of those that moved.</summary>
    public static void Run(Partition partition, SeededRandom random)
    {
        var graph = partition.Graph;
        var order = Enumerable.Range(0, graph.Nodes).ToArray();
        random.Shuffle(order);
        var queue = new Queue<int>(order);
        var waiting = new bool[graph.Nodes];
        Array.Fill(waiting, true);
        while (queue.TryDequeue(out var node))
        {
            waiting[node] = false;
            var best = partition.BestFor(node, static _ => true);
            if (best == partition.Community[node])
            {
                continue;
            }

            partition.Move(node, best);
            foreach (var neighbour in graph.Of(node))
            {
                if (!waiting[neighbour] && partition.Community[neighbour] != best)
                {
                    waiting[neighbour] = true;
                    queue.Enqueue(neighbour);
                }
            }
        }
    }
}
