namespace KnowledgeGraph.Model;

/// <summary>A line of the completeness ledger: one sentence and what became of it.</summary>
/// <param name="Number">From 1 in the document.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Status">Read, skipped or failed.</param>
/// <param name="Reason">Why it was skipped or what failed; null for a sentence that was read.</param>
public sealed record SentenceRecord(int Number, int Start, int End, SentenceStatus Status, string? Reason);
