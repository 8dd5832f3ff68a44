namespace KnowledgeGraph.Lexicon;

/// <summary>A surface form of an entity.</summary>
/// <param name="Entity">What it stands for.</param>
/// <param name="Surface">As written.</param>
/// <param name="Role">How it stands for it.</param>
public sealed record NameForm(LexiconEntity Entity, string Surface, FormRole Role);
