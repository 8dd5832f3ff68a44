namespace KnowledgeGraph.Evaluation.Treebank;

/// <summary>A word with its place in the text.</summary>
/// <param name="Word">The word.</param>
/// <param name="Span">Of its surface token, in characters that are not white space.</param>
/// <param name="InContraction">Whether it shares the token with other words.</param>
/// <param name="Head">Index of its head among all words of the text; −1 for a root.</param>
internal sealed record AlignableWord(TreebankWord Word, (int Start, int End) Span, bool InContraction, int Head);
