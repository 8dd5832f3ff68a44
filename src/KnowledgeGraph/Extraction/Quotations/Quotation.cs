using System.Collections.Immutable;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Extraction.Quotations;

/// <summary>A direct quotation, which may run over sentences and paragraphs.</summary>
/// <param name="FirstSentence">Position of the sentence in which it opens.</param>
/// <param name="FirstToken">Index of the token behind the opening mark.</param>
/// <param name="LastSentence">Position of the sentence in which it closes.</param>
/// <param name="LastToken">Index of the token before the closing mark.</param>
public sealed record Quotation(int FirstSentence, int FirstToken, int LastSentence, int LastToken)
{
    /// <summary>Who speaks; empty where the text does not say.</summary>
    public ImmutableArray<DocumentEntity> Speakers { get; init; } = [];

    /// <summary>True if a token lies inside.</summary>
    public bool Contains(int sentence, int token) =>
        (sentence > FirstSentence || (sentence == FirstSentence && token >= FirstToken))
        && (sentence < LastSentence || (sentence == LastSentence && token <= LastToken));
}
