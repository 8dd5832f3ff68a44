using System.Collections.Immutable;

namespace KnowledgeGraph.Lexicon;

/// <summary>An actor or concept that the lexicon knows.</summary>
/// <param name="Name">Canonical name.</param>
/// <param name="Kind">One of <see cref="Model.Kinds"/>.</param>
/// <param name="Home">State to which an organisation or person belongs; empty if none.</param>
/// <param name="Regions">Regions by which an epithet may name it ("the South Asian state").</param>
/// <param name="Epithets">Noun phrases that may stand for it with a definite article.</param>
public sealed record LexiconEntity(string Name, string Kind, string Home, ImmutableArray<string> Regions, ImmutableArray<string> Epithets);
