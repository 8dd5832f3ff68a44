using System.Collections.Immutable;

namespace KnowledgeGraph.Evaluation.Treebank;

/// <summary>One sentence of a treebank.</summary>
/// <param name="Id">The treebank's own name for it; empty if it has none.</param>
/// <param name="BeginsParagraph">Whether a document or a paragraph begins with it.</param>
/// <param name="Tokens">What stands in the text.</param>
/// <param name="Words">The words that the tokens stand for, in the same order.</param>
public sealed record TreebankSentence(string Id, bool BeginsParagraph, ImmutableArray<SurfaceToken> Tokens, ImmutableArray<TreebankWord> Words);
