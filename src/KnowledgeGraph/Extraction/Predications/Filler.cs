using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>An entity that fills a role.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Token">Index of the word by which it is named.</param>
/// <param name="Certainty">0 to 1: lower for pronouns, descriptions and actors named through what they own.</param>
public readonly record struct Filler(DocumentEntity Entity, int Token, double Certainty);
