using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>An office or title in a sentence.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index of the last token.</param>
/// <param name="Office">The lexicon's entry.</param>
public sealed record OfficeSpan(int First, int Last, Office Office);
