using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Extraction.Explanation;

/// <summary>Two entities of a sentence between which it makes no claim.</summary>
/// <param name="One">The one named first.</param>
/// <param name="Other">The other.</param>
/// <param name="Reason">The nearest that the sentence came to a claim, and what was missing.</param>
public sealed record Silence(DocumentEntity One, DocumentEntity Other, string Reason);
