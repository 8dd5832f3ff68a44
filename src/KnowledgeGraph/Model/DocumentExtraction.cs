using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>Everything that one document gives: the unit that a store saves in one transaction.</summary>
/// <param name="Document">The document itself.</param>
/// <param name="Sentences">Every sentence, in order.</param>
/// <param name="Entities">Every entity that a mention or claim names, by id.</param>
/// <param name="Mentions">One for each entity of <paramref name="Entities"/>, by entity id.</param>
/// <param name="Claims">In order of sentence, then source, relation, target.</param>
/// <param name="Words">Words read.</param>
public sealed record DocumentExtraction(
    Document Document,
    ImmutableArray<SentenceRecord> Sentences,
    ImmutableArray<Entity> Entities,
    ImmutableArray<EntityMention> Mentions,
    ImmutableArray<Claim> Claims,
    int Words);
