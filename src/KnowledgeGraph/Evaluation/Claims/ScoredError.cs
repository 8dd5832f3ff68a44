namespace KnowledgeGraph.Evaluation.Claims;

/// <summary>A triple that only gold has, or only the prediction.</summary>
/// <param name="IsMissed">True where gold has it, false where it was wrongly predicted.</param>
/// <param name="Triple">Predicted names that gold lacks begin with <c>~</c>.</param>
/// <param name="Sentence">Of its first claim, as written in the file.</param>
/// <param name="Quote">Of its first claim.</param>
public sealed record ScoredError(bool IsMissed, Triple Triple, string Sentence, string Quote);
