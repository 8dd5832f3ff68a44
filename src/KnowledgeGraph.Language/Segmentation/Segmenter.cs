using System.Collections.Immutable;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Language.Segmentation;

/// <summary>Cuts English prose into sentences and words by rules.</summary>
internal sealed class Segmenter : ISegmenter
{
    /// <inheritdoc/>
    public IEnumerable<SentenceSpan> Segment(string text, int start, int end)
    {
        var words = Tokenizer.Words(text, start, end);
        var first = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (i + 1 == words.Count || SentenceBoundary.IsAfter(text, words, i))
            {
                var sentence = words.GetRange(first, i + 1 - first).ToImmutableArray();
                yield return new SentenceSpan(sentence[0].Start, sentence[^1].End, sentence);
                first = i + 1;
            }
        }
    }
}
