using KnowledgeGraph.Model;

namespace KnowledgeGraph.Pipeline;

/// <summary>What became of one document.</summary>
/// <param name="Name">Name of the document.</param>
/// <param name="DocumentId">Null where it failed or was left out.</param>
/// <param name="Status">Read, skipped or failed.</param>
/// <param name="Reason">Why it was skipped or failed; null where it was read.</param>
/// <param name="SentencesRead">Sentences read for claims.</param>
/// <param name="SentencesSkipped">Sentences left out on purpose.</param>
/// <param name="SentencesFailed">Sentences that an error stopped.</param>
/// <param name="Words">Words read.</param>
/// <param name="Claims">Claims found.</param>
public sealed record LedgerEntry(
    string Name,
    string? DocumentId,
    SentenceStatus Status,
    string? Reason,
    int SentencesRead,
    int SentencesSkipped,
    int SentencesFailed,
    int Words,
    int Claims);
