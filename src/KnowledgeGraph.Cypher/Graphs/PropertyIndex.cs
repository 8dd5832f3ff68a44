using System.Collections.Concurrent;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Graphs;

/// <summary>Finds nodes by label and value of a property. An index is built when a query first asks for it.</summary>
internal sealed class PropertyIndex(PropertyGraph graph)
{
    private readonly ConcurrentDictionary<(string? Label, string Key), Dictionary<object, List<GraphNode>>> _indexes = new();

    /// <summary>Nodes in order of adding.</summary>
    /// <param name="label">Null for nodes of any label.</param>
    /// <param name="key">Name of the property.</param>
    /// <param name="value">What it equals; null finds nothing.</param>
    public IReadOnlyList<GraphNode> Find(string? label, string key, object? value)
    {
        var index = _indexes.GetOrAdd((label, key), Build);
        return value is not null && index.TryGetValue(value, out var nodes) ? nodes : [];
    }

    private Dictionary<object, List<GraphNode>> Build((string? Label, string Key) of)
    {
        var index = new Dictionary<object, List<GraphNode>>(Equivalence.Instance!);
        foreach (var node in of.Label is null ? graph.Nodes : graph.NodesWith(of.Label))
        {
            if (node.Properties[of.Key] is { } value)
            {
                if (!index.TryGetValue(value, out var nodes))
                {
                    index.Add(value, nodes = []);
                }

                nodes.Add(node);
            }
        }

        return index;
    }
}
