namespace KnowledgeGraph.Lexicon;

/// <summary>An office, title, rank or honorific that a person bears.</summary>
/// <param name="Title">Singular.</param>
/// <param name="Scope">state, organization, military, honorific, or relational for one that says nothing of its owner (a counterpart).</param>
/// <param name="Role">head, member or none.</param>
public sealed record Office(string Title, string Scope, string Role);
