using System.Collections.Immutable;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher;

/// <summary>Collects nodes and relationships and makes a <see cref="PropertyGraph"/> of them.</summary>
public sealed class PropertyGraphBuilder
{
    private readonly List<GraphNode> _nodes = [];
    private readonly List<GraphRelationship> _relationships = [];
    private readonly Dictionary<string, RelationshipTypeId> _types = [];
    private readonly Dictionary<string, ImmutableArray<string>> _labels = [];
    private readonly Dictionary<string, PropertyShape> _shapes = [];

    /// <summary>Adds a node.</summary>
    /// <param name="labels">Any number, each once.</param>
    /// <param name="properties">
    /// Values are <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/> or a list of such; an <see cref="int"/> becomes long,
    /// null is left out. Keys must not repeat.
    /// </param>
    public GraphNode AddNode(IEnumerable<string> labels, IEnumerable<KeyValuePair<string, object?>> properties)
    {
        var node = new GraphNode(_nodes.Count, Share(labels), Pack(properties));
        _nodes.Add(node);
        return node;
    }

    /// <summary>Adds a relationship between two nodes of this builder; properties as for a node.</summary>
    public GraphRelationship AddRelationship(string type, GraphNode start, GraphNode end, IEnumerable<KeyValuePair<string, object?>> properties)
    {
        if (!_types.TryGetValue(type, out var id))
        {
            _types.Add(type, id = new RelationshipTypeId(_types.Count, type));
        }

        var relationship = new GraphRelationship(_relationships.Count, id, start, end, Pack(properties));
        _relationships.Add(relationship);
        return relationship;
    }

    /// <summary>The graph of all that was added so far.</summary>
    public PropertyGraph Build() => new([.. _nodes], [.. _relationships], [.. _types.Values]);

    private ImmutableArray<string> Share(IEnumerable<string> labels)
    {
        var own = labels.ToImmutableArray();
        var key = string.Join('\0', own);
        return _labels.TryGetValue(key, out var shared) ? shared : _labels[key] = own;
    }

    private PropertyDictionary Pack(IEnumerable<KeyValuePair<string, object?>> properties)
    {
        var given = properties.Where(p => p.Value is not null).ToArray();
        var key = string.Join('\0', given.Select(p => p.Key));
        if (!_shapes.TryGetValue(key, out var shape))
        {
            _shapes.Add(key, shape = new PropertyShape([.. given.Select(p => p.Key)]));
        }

        return new PropertyDictionary(shape, Array.ConvertAll(given, p => Normalise(p.Value!)));
    }

    private static object Normalise(object value) => value switch
    {
        int n => Boxes.Of(n),
        long n => Boxes.Of(n),
        bool b => Boxes.Of(b),
        float f => (double)f,
        _ => value,
    };
}
