using KnowledgeGraph.Language.WordPieces;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Language.Segmentation;

/// <summary>Cuts English prose into sentences and words by rules.</summary>
internal sealed class Segmenter(WordPieceVocabulary vocabulary) : ISegmenter
{
    private readonly Tokenizer _tokenizer = new(new Hyphenation(vocabulary));

    /// <inheritdoc/>
    public IEnumerable<SentenceSpan> Segment(string text, int start, int end)
    {
        var words = _tokenizer.Words(text, start, end);
        foreach (var range in new SentenceSplitter(text, words, new LineLayout(text, start, end)).Sentences())
        {
            var sentence = words[range];
            yield return new SentenceSpan(sentence[0].Start, sentence[^1].End, [.. sentence]);
        }
    }
}
