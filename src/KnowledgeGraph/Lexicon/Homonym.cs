using System.Collections.Immutable;

namespace KnowledgeGraph.Lexicon;

/// <summary>A context in which a surface form does not stand for its lexicon entity.</summary>
/// <param name="Reading">Canonical name of the entity that it does not stand for.</param>
/// <param name="Context">before, after, near or case.</param>
/// <param name="Cues">Words and phrases that show it, as written.</param>
public sealed record Homonym(string Reading, string Context, ImmutableArray<string> Cues);
