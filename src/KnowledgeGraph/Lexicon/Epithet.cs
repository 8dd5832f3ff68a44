namespace KnowledgeGraph.Lexicon;

/// <summary>A common noun that refers back to an actor when it is definite.</summary>
/// <param name="Noun">Lemma in lower case.</param>
/// <param name="Kind">Kind of the actor.</param>
/// <param name="Class">geopolitical, relational (has a possessor: ally, rival), office, collective.</param>
public sealed record Epithet(string Noun, string Kind, string Class);
