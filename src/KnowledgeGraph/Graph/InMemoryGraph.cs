using System.Collections.Immutable;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Graph;

/// <summary>A graph held in memory, built from extractions: for library users, tests and graphs of moderate size.</summary>
public sealed class InMemoryGraph : IGraphSource
{
    private readonly ImmutableArray<DocumentNode> _documents;
    private readonly ImmutableArray<EntityNode> _entities;
    private readonly ImmutableArray<Relationship> _relationships;
    private readonly ImmutableArray<Claim> _claims;
    private readonly ImmutableArray<EntityMention> _mentions;
    private readonly ILookup<string, Claim> _claimsByTriple;

    /// <summary>Adds the extractions up; their order does not matter.</summary>
    /// <exception cref="ConfigurationException">A claim has a relation that the ontology lacks.</exception>
    public InMemoryGraph(IEnumerable<DocumentExtraction> extractions, Ontology ontology)
    {
        var all = extractions.OrderBy(x => x.Document.Id, StringComparer.Ordinal).ToList();
        _documents = [.. all.Select(x => x.Document).Select(d => new DocumentNode(d.Id, d.Name, d.Title, d.Authors, d.Publisher, d.Published, d.Source, d.Hash))];
        _mentions = [.. all.SelectMany(x => x.Mentions.OrderBy(m => m.EntityId, StringComparer.Ordinal))];
        var mentionsByEntity = _mentions.ToLookup(m => m.EntityId);
        _entities = [.. all.SelectMany(x => x.Entities)
            .GroupBy(e => e.Id)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new EntityNode(EntityMerge.Merge(g), mentionsByEntity[g.Key].Sum(m => m.Count), mentionsByEntity[g.Key].Count()))];
        _claims = [.. all.SelectMany(x => x.Claims.OrderBy(c => c, ClaimOrder.Instance))];
        _claimsByTriple = _claims.ToLookup(Triple);
        _relationships = [.. _claimsByTriple.Select(g => Build(g, ontology)).OrderBy(r => r, RelationshipOrder.Instance)];
    }

    /// <inheritdoc/>
    public IEnumerable<DocumentNode> Documents() => _documents;

    /// <inheritdoc/>
    public IEnumerable<EntityNode> Entities() => _entities;

    /// <inheritdoc/>
    public IEnumerable<Relationship> Relationships() => _relationships;

    /// <inheritdoc/>
    public IEnumerable<Claim> Claims() => _claims;

    /// <inheritdoc/>
    public IEnumerable<Claim> ClaimsOf(string source, string relation, string target) => _claimsByTriple[$"{source}\n{relation}\n{target}"];

    /// <inheritdoc/>
    public IEnumerable<EntityMention> Mentions() => _mentions;

    private static string Triple(Claim c) => $"{c.Source}\n{c.Relation}\n{c.Target}";

    private static Relationship Build(IGrouping<string, Claim> claims, Ontology ontology)
    {
        var builder = new RelationshipBuilder(ontology.Relation(claims.First().Relation));
        foreach (var claim in claims)
        {
            builder.Add(claim);
        }

        return builder.Build();
    }
}
