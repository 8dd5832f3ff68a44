using System.Collections.Immutable;

namespace KnowledgeGraph.Syntax;

/// <summary>A sentence before it is parsed.</summary>
/// <param name="Start">Offset of its first character in the document's text.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Tokens">Its words, in order, at least one.</param>
public sealed record SentenceSpan(int Start, int End, ImmutableArray<TokenSpan> Tokens);
