using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>How often and in which forms one document names an entity.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="EntityId">The entity.</param>
/// <param name="Count">Mentions, pronouns included.</param>
/// <param name="Forms">Surface forms used, pronouns left out, in ordinal order.</param>
public sealed record EntityMention(string DocumentId, string EntityId, int Count, ImmutableArray<string> Forms);
