using System.Collections.Concurrent;

namespace KnowledgeGraph.Cypher.Graphs;

/// <summary>How many relationships of a type a node has on average, among the nodes that have one. Counted when a plan first asks.</summary>
internal sealed class TypeStatistics(PropertyGraph graph)
{
    private readonly ConcurrentDictionary<string, (double Out, double In)> _fanOut = new();

    /// <summary>Relationships that start at a node.</summary>
    public double Outgoing(string type) => Of(type).Out;

    /// <summary>Relationships that end at a node.</summary>
    public double Incoming(string type) => Of(type).In;

    private (double Out, double In) Of(string type) => _fanOut.GetOrAdd(type, t =>
    {
        var all = graph.RelationshipsOf(t);
        double Average(IEnumerable<int> nodes) => (double)all.Count / Math.Max(1, nodes.Distinct().Count());
        return (Average(all.Select(r => r.Start.Index)), Average(all.Select(r => r.End.Index)));
    });
}
