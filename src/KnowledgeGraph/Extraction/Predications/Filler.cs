using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>An entity that fills a role.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Token">Index of the word by which it is named.</param>
/// <param name="Certainty">0 to 1: lower for pronouns, descriptions and actors named through what they own.</param>
/// <param name="IsPlace">True where a capital's name may mean the city.</param>
/// <param name="IsOwner">True where the phrase names something that the entity owns.</param>
/// <param name="Side">Index of the argument through which a party came where its members are one side of a relation ("with Iran and Iraq"); −1 elsewhere.</param>
public readonly record struct Filler(DocumentEntity Entity, int Token, double Certainty, bool IsPlace = false, bool IsOwner = false, int Side = -1);
