namespace KnowledgeGraph.Evaluation.Claims;

/// <summary>A predicted triple beside gold.</summary>
/// <param name="Confidence">That of its surest claim, 0 to 1.</param>
/// <param name="IsRight">True where gold has the triple.</param>
public readonly record struct JudgedTriple(double Confidence, bool IsRight);
