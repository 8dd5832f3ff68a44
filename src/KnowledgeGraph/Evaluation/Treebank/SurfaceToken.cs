namespace KnowledgeGraph.Evaluation.Treebank;

/// <summary>What stands in the text for one word, or for the several words of a contraction such as <c>don't</c>.</summary>
/// <param name="Form">As written.</param>
/// <param name="Words">Number of words.</param>
/// <param name="SpaceAfter">Whether white space follows in the text.</param>
public sealed record SurfaceToken(string Form, int Words, bool SpaceAfter);
