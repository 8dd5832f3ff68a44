using System.Collections.Immutable;

namespace KnowledgeGraph.Pipeline;

/// <summary>What a build did, in numbers. Sentences, words and claims are those of the documents extracted now.</summary>
/// <param name="Extracted">Documents extracted and stored.</param>
/// <param name="Unchanged">Documents that the store held already.</param>
/// <param name="Skipped">Documents left out on purpose.</param>
/// <param name="Failed">Documents that could not be read or extracted.</param>
/// <param name="Removed">Documents that were gone.</param>
/// <param name="Sentences">Sentences, skipped and failed ones included.</param>
/// <param name="FailedSentences">Sentences that an error stopped.</param>
/// <param name="Words">Words read.</param>
/// <param name="Claims">Claims found.</param>
/// <param name="Errors">One for each failed document, <c>name: what is wrong</c>, in the order met.</param>
/// <param name="Warnings">Of the reader, <c>name: warning</c>, in the order met.</param>
/// <param name="Elapsed">Wall-clock time.</param>
public sealed record BuildSummary(
    int Extracted,
    int Unchanged,
    int Skipped,
    int Failed,
    int Removed,
    int Sentences,
    int FailedSentences,
    long Words,
    int Claims,
    ImmutableArray<string> Errors,
    ImmutableArray<string> Warnings,
    TimeSpan Elapsed);
