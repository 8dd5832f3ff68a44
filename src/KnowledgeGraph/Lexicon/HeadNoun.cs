namespace KnowledgeGraph.Lexicon;

/// <summary>A noun whose phrase is a concept.</summary>
/// <param name="Noun">Lemma in lower case.</param>
/// <param name="Kind">Kind of the concept.</param>
/// <param name="NeedsModifier">True where only a modifier makes it specific enough to be a node.</param>
public sealed record HeadNoun(string Noun, string Kind, bool NeedsModifier);
