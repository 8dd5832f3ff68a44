using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Export;

/// <summary>
/// The part of a graph that <see cref="GraphExport"/> chooses, read from the whole as it goes. In memory are only the ids of the entities
/// that remain, and the ids of the relationships where <see cref="Claims"/> is read with a minimum number of claims.
/// </summary>
public sealed class FilteredGraph : IGraphSource
{
    private readonly IGraphSource _graph;
    private readonly GraphExport _options;
    private readonly Ontology _ontology;
    private readonly Dictionary<string, DateOnly?> _published;
    private readonly HashSet<string> _ofKind;
    private readonly Lazy<HashSet<string>> _entities;
    private readonly Lazy<HashSet<string>> _relationships;

    /// <summary>Reads the entities, and the relationships where they decide which entities remain.</summary>
    public FilteredGraph(IGraphSource graph, GraphExport options, Ontology ontology)
    {
        _graph = graph;
        _options = options;
        _ontology = ontology;
        _published = options.ChoosesClaims ? graph.Documents().ToDictionary(d => d.Id, d => d.Published, StringComparer.Ordinal) : [];
        _ofKind = graph.Entities().Where(e => IsChosen(e.Entity)).Select(e => e.Entity.Id).ToHashSet(StringComparer.Ordinal);
        _entities = new(() => options.ChoosesRelationships ? Relationships().SelectMany(Ends).ToHashSet(StringComparer.Ordinal) : _ofKind);
        _relationships = new(() => Relationships().Select(r => r.Id).ToHashSet(StringComparer.Ordinal));
    }

    /// <inheritdoc/>
    public IEnumerable<DocumentNode> Documents() => _graph.Documents();

    /// <inheritdoc/>
    /// <remarks>Without measures: those of the whole are not those of the part.</remarks>
    public IEnumerable<EntityNode> Entities() => _graph.Entities().Where(e => _entities.Value.Contains(e.Entity.Id)).Select(e => e with { Measures = null });

    /// <inheritdoc/>
    public IEnumerable<Relationship> Relationships()
    {
        var all = _options.ChoosesClaims ? Rebuilt() : _graph.Relationships().Where(r => IsChosen(r.Source, r.Relation, r.Target));
        return all.Where(r => r.Claims >= _options.MinClaims);
    }

    /// <inheritdoc/>
    public IEnumerable<Claim> Claims() => OfChosenRelationships(_graph.Claims());

    /// <inheritdoc/>
    public IEnumerable<Claim> ClaimsByTriple() => OfChosenRelationships(_graph.ClaimsByTriple());

    /// <inheritdoc/>
    public IEnumerable<Claim> ClaimsOf(string source, string relation, string target) =>
        OfChosenRelationships(_graph.ClaimsOf(source, relation, target));

    /// <inheritdoc/>
    public IEnumerable<EntityMention> Mentions() => _graph.Mentions().Where(m => _entities.Value.Contains(m.EntityId));

    private static IEnumerable<string> Ends(Relationship r) => [r.Source, r.Target];

    private IEnumerable<Claim> OfChosenRelationships(IEnumerable<Claim> claims) => claims.Where(c =>
        IsChosen(c) && (_options.MinClaims <= 1 || _relationships.Value.Contains(RelationshipBuilder.IdOf(c.Source, c.Relation, c.Target))));

    private IEnumerable<Relationship> Rebuilt()
    {
        RelationshipBuilder? builder = null;
        Claim? last = null;
        foreach (var claim in _graph.ClaimsByTriple().Where(IsChosen))
        {
            if (last is null || (claim.Source, claim.Relation, claim.Target) != (last.Source, last.Relation, last.Target))
            {
                if (builder is not null)
                {
                    yield return builder.Build();
                }

                builder = new RelationshipBuilder(_ontology.Relation(claim.Relation));
            }

            builder!.Add(claim);
            last = claim;
        }

        if (builder is not null)
        {
            yield return builder.Build();
        }
    }

    private bool IsChosen(Entity entity) =>
        (!_options.ActorsOnly || entity.IsActor) && (_options.Kinds.Count == 0 || _options.Kinds.Contains(entity.Kind));

    private bool IsChosen(string source, string relation, string target) =>
        (_options.Relations.Count == 0 || _options.Relations.Contains(relation)) && _ofKind.Contains(source) && _ofKind.Contains(target);

    private bool IsChosen(Claim claim) =>
        IsChosen(claim.Source, claim.Relation, claim.Target)
        && (_options.Modalities.Count == 0 || _options.Modalities.Contains(claim.Modality))
        && ((_options.Since is null && _options.Until is null) || IsInTime(claim));

    private bool IsInTime(Claim claim) =>
        ClaimTime.Of(claim, _published.GetValueOrDefault(claim.DocumentId)) is { } period && period.Meets(_options.Since, _options.Until);
}
