using System.Collections.Immutable;

namespace KnowledgeGraph.Pipeline;

/// <summary>What a build did with one document; given to the progress callback, one at a time.</summary>
/// <param name="Name">Name of the document.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">Why it was skipped or failed; null otherwise.</param>
/// <param name="Warnings">Of the reader.</param>
public sealed record DocumentReport(string Name, DocumentOutcome Outcome, string? Reason, ImmutableArray<string> Warnings)
{
    /// <summary>Sentences of a document that was extracted now, skipped and failed ones included.</summary>
    public int Sentences { get; init; }

    /// <summary>Sentences among them that an error stopped.</summary>
    public int FailedSentences { get; init; }

    /// <summary>Words of a document that was extracted now.</summary>
    public int Words { get; init; }

    /// <summary>Claims of a document that was extracted now.</summary>
    public int Claims { get; init; }
}
