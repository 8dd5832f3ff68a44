using System.Collections.Immutable;
using KnowledgeGraph.Graph.Measures;

namespace KnowledgeGraph.Graph.Properties;

/// <summary>Collects properties in order and leaves out what is unknown or empty.</summary>
internal sealed class PropertyList
{
    private readonly ImmutableArray<KeyValuePair<string, object>>.Builder _properties = ImmutableArray.CreateBuilder<KeyValuePair<string, object>>();

    public PropertyList Add(string key, string? value) => value is null ? this : Append(key, value);

    public PropertyList Add(string key, long value) => Append(key, value);

    public PropertyList Add(string key, double value) => Append(key, value);

    public PropertyList Add(string key, ImmutableArray<string> values) => values.IsDefaultOrEmpty ? this : Append(key, values.ToArray());

    public PropertyList Add(EntityMeasures? measures) => measures is null ? this : Add("degree", measures.Degree)
        .Add("weighted_degree", measures.WeightedDegree)
        .Add("pagerank", measures.PageRank)
        .Add("betweenness", measures.Betweenness)
        .Add("community", measures.Community);

    public GraphElement Of(params ImmutableArray<string> labels) => new(labels, _properties.ToImmutable());

    private PropertyList Append(string key, object value)
    {
        _properties.Add(new(key, value));
        return this;
    }
}
