using KnowledgeGraph.Model;

namespace KnowledgeGraph.Graph;

/// <summary>
/// A graph that can be read from beginning to end, without holding it in memory: what exports, the Neo4j loader and the embedded engine read.
/// Every sequence may be enumerated several times, is sorted as said (ordinal), and two sequences may be read side by side.
/// </summary>
public interface IGraphSource
{
    /// <summary>Documents without their text (<see cref="DocumentNode"/>), by id.</summary>
    IEnumerable<DocumentNode> Documents();

    /// <summary>Entities, by id.</summary>
    IEnumerable<EntityNode> Entities();

    /// <summary>Relationships, by source, relation, target.</summary>
    IEnumerable<Relationship> Relationships();

    /// <summary>Claims, by document id, sentence, source, relation, target, id.</summary>
    IEnumerable<Claim> Claims();

    /// <summary>Claims of one triple, by document id and sentence.</summary>
    IEnumerable<Claim> ClaimsOf(string source, string relation, string target);

    /// <summary>Claims, by source, relation, target, then document id and sentence: read beside <see cref="Relationships"/> to have each edge with its evidence.</summary>
    /// <remarks>One question for each relationship unless the source knows better, e.g. by an index.</remarks>
    IEnumerable<Claim> ClaimsByTriple() => Relationships().SelectMany(r => ClaimsOf(r.Source, r.Relation, r.Target));

    /// <summary>Mentions, by document id and entity id.</summary>
    IEnumerable<EntityMention> Mentions();
}
