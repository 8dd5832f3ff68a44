using System.Collections.Immutable;

namespace KnowledgeGraph.Schema;

/// <summary>The schema of the graph: kinds of entities and types of relations. Read by <see cref="OntologyReader"/>.</summary>
public sealed class Ontology
{
    private readonly Dictionary<string, KindDefinition> _kinds;
    private readonly Dictionary<string, RelationType> _relations;

    /// <summary>Takes definitions that have been checked.</summary>
    public Ontology(int version, ImmutableArray<KindDefinition> kinds, ImmutableArray<RelationType> relations)
    {
        Version = version;
        Kinds = kinds;
        Relations = relations;
        _kinds = kinds.ToDictionary(k => k.Name);
        _relations = relations.ToDictionary(r => r.Name);
    }

    /// <summary>Version of the schema file.</summary>
    public int Version { get; }

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<KindDefinition> Kinds { get; }

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<RelationType> Relations { get; }

    /// <summary>The definition of a kind.</summary>
    /// <exception cref="ConfigurationException">There is no such kind; the message lists those there are.</exception>
    public KindDefinition Kind(string name) =>
        _kinds.GetValueOrDefault(name) ?? throw new ConfigurationException($"unknown kind '{name}'; known: {string.Join(", ", _kinds.Keys)}");

    /// <summary>The definition of a relation type.</summary>
    /// <exception cref="ConfigurationException">There is no such relation type; the message lists those there are.</exception>
    public RelationType Relation(string name) =>
        _relations.GetValueOrDefault(name) ?? throw new ConfigurationException($"unknown relation '{name}'; known: {string.Join(", ", _relations.Keys)}");

    /// <summary>True if there is such a relation type.</summary>
    public bool HasRelation(string name) => _relations.ContainsKey(name);
}
