using System.Collections.Immutable;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Export;

/// <summary>
/// Which part of a graph is exported. All conditions must hold; by default everything is. Where claims or relationships are left out,
/// entities that lose all their relationships are left out too, and counts of the others are those of the claims that remain.
/// </summary>
public sealed record GraphExport
{
    /// <summary>Only State, Bloc, Organization and Person, and the relationships between them.</summary>
    public bool ActorsOnly { get; init; }

    /// <summary>Names of the kinds to export; empty for all.</summary>
    public ImmutableHashSet<string> Kinds { get; init; } = [];

    /// <summary>Names of the relation types to export; empty for all.</summary>
    public ImmutableHashSet<string> Relations { get; init; } = [];

    /// <summary>Relationships with at least so many claims (of those that the other conditions let through).</summary>
    public int MinClaims { get; init; } = 1;

    /// <summary>Claims with these modalities; empty for all.</summary>
    public ImmutableHashSet<Modality> Modalities { get; init; } = [];

    /// <summary>
    /// Claims about this day or a later one. A claim without a time is taken to be about the day on which its document was published;
    /// without that either it is left out.
    /// </summary>
    public DateOnly? Since { get; init; }

    /// <summary>Claims about this day or an earlier one; see <see cref="Since"/>.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>One edge for every two entities, with all their relationships added up (<see cref="FoldedGraph"/>).</summary>
    public bool Fold { get; init; }

    /// <summary>True where single claims are chosen, so that relationships have to be added up anew.</summary>
    public bool ChoosesClaims => Modalities.Count > 0 || Since is not null || Until is not null;

    /// <summary>True where relationships are left out for another reason than the kinds of their ends.</summary>
    public bool ChoosesRelationships => ChoosesClaims || Relations.Count > 0 || MinClaims > 1;

    /// <summary>The part of a graph that these options choose, and the ontology that names its relations.</summary>
    /// <exception cref="ConfigurationException">A kind or relation is not in the ontology; the message lists those that are.</exception>
    public GraphView Apply(IGraphSource graph, Ontology ontology)
    {
        foreach (var kind in Kinds.Order(StringComparer.Ordinal))
        {
            ontology.Kind(kind);
        }

        foreach (var relation in Relations.Order(StringComparer.Ordinal))
        {
            ontology.Relation(relation);
        }

        var filtered = this with { Fold = false } == new GraphExport() ? graph : new FilteredGraph(graph, this, ontology);
        return Fold ? new GraphView(new FoldedGraph(filtered), FoldedGraph.Extend(ontology)) : new GraphView(filtered, ontology);
    }
}
