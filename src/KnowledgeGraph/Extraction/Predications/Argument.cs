namespace KnowledgeGraph.Extraction.Predications;

/// <summary>An argument of a predication: a role and the word that heads the phrase in it. What the phrase stands for is resolved later.</summary>
/// <param name="Role">
/// subj, obj, iobj, poss, mod, self, topic, or a preposition (<c>with</c>, <c>in favour of</c>): roles of meaning, not of form; the subject of a passive is obj.
/// </param>
/// <param name="Token">Index of the head word.</param>
/// <param name="Alone">True where only this word is meant and not what is coordinated with it: the bearer of a title, the noun itself.</param>
public readonly record struct Argument(string Role, int Token, bool Alone = false);
