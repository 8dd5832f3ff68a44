using System.Collections.Frozen;
using KnowledgeGraph.Cypher.Graphs;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher;

/// <summary>
/// A property graph in memory, ready to be asked: nodes by label, relationships by type and by node are found without a search.
/// It does not change, so any number of threads may read it. Made by <see cref="PropertyGraphBuilder"/> or <see cref="ClaimGraphLoader"/>.
/// </summary>
public sealed class PropertyGraph
{
    private readonly FrozenDictionary<string, GraphNode[]> _nodesByLabel;
    private readonly FrozenDictionary<string, RelationshipTypeId> _types;
    private readonly GraphRelationship[][] _relationshipsByType;

    internal PropertyGraph(GraphNode[] nodes, GraphRelationship[] relationships, IReadOnlyCollection<RelationshipTypeId> types)
    {
        Nodes = nodes;
        Relationships = relationships;
        _types = types.ToFrozenDictionary(t => t.Name);
        _nodesByLabel = nodes.SelectMany(n => n.Labels, (n, label) => (n, label)).GroupBy(p => p.label, p => p.n).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        var byType = relationships.ToLookup(r => r.TypeId.Number);
        _relationshipsByType = [.. Enumerable.Range(0, types.Count).Select(t => byType[t].ToArray())];
        Outgoing = new Adjacency(relationships, nodes.Length, types.Count, r => r.Start);
        Incoming = new Adjacency(relationships, nodes.Length, types.Count, r => r.End);
        Index = new PropertyIndex(this);
        Statistics = new TypeStatistics(this);
    }

    /// <summary>In the order of adding.</summary>
    public IReadOnlyList<GraphNode> Nodes { get; }

    /// <summary>In the order of adding.</summary>
    public IReadOnlyList<GraphRelationship> Relationships { get; }

    internal Adjacency Outgoing { get; }

    internal Adjacency Incoming { get; }

    internal PropertyIndex Index { get; }

    internal TypeStatistics Statistics { get; }

    /// <summary>The nodes that carry a label, in the order of adding.</summary>
    public IReadOnlyList<GraphNode> NodesWith(string label) => _nodesByLabel.GetValueOrDefault(label) ?? [];

    /// <summary>The relationships of a type, in the order of adding.</summary>
    public IReadOnlyList<GraphRelationship> RelationshipsOf(string type) =>
        _types.TryGetValue(type, out var id) ? _relationshipsByType[id.Number] : [];

    internal IReadOnlyCollection<RelationshipTypeId> Types => _types.Values;
}
