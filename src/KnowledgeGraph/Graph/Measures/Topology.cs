using System.Collections.Immutable;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Graph.Measures;

/// <summary>A graph's entities as numbers and its relationships as arcs: all that measures and layouts look at.</summary>
internal sealed class Topology
{
    private Topology(ImmutableArray<string> ids, TopologyBuilder arcs)
    {
        Ids = ids;
        Relationships = arcs.Relationships;
        Degrees = [.. arcs.Degrees];
        WeightedDegrees = [.. arcs.WeightedDegrees];
        (Directed, Undirected, Ties) = arcs.Build();
    }

    /// <summary>Entity ids in ordinal order: the number of a node is its place here.</summary>
    public ImmutableArray<string> Ids { get; }

    /// <summary>Number of entities.</summary>
    public int Nodes => Ids.Length;

    /// <summary>Number of relationships, parallel ones counted each.</summary>
    public int Relationships { get; }

    /// <summary>Arcs as the relationships point; a symmetric relation points both ways.</summary>
    public Adjacency Directed { get; }

    /// <summary>Arcs both ways for every relationship, one from a node to itself.</summary>
    public Adjacency Undirected { get; }

    /// <summary>
    /// One arc, from the smaller number to the greater, for every two actors with relationships that have a sign; its weight is the sum of
    /// <see cref="Relationship.SignedWeight"/>: below 0 conflict, above 0 cooperation, 0 where both weigh the same.
    /// </summary>
    public Adjacency Ties { get; }

    /// <summary>Relationships that start or end at each node; one from a node to itself counts twice.</summary>
    public ImmutableArray<int> Degrees { get; }

    /// <summary>The weights of <see cref="Degrees"/>, added up.</summary>
    public ImmutableArray<double> WeightedDegrees { get; }

    /// <summary>Reads a graph once.</summary>
    /// <exception cref="StoreException">A relationship names an entity that the graph lacks.</exception>
    public static Topology Of(IGraphSource graph, Ontology ontology)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        var actors = new List<bool>();
        foreach (var node in graph.Entities())
        {
            ids.Add(node.Entity.Id);
            actors.Add(node.Entity.IsActor);
        }

        var builder = new TopologyBuilder(ids, actors, ontology);
        foreach (var relationship in graph.Relationships())
        {
            builder.Add(relationship);
        }

        return new Topology(ids.ToImmutable(), builder);
    }
}
