namespace KnowledgeGraph.Syntax;

/// <summary>Cuts a stretch of text into sentences and words.</summary>
public interface ISegmenter
{
    /// <summary>Sentences in order; together their words cover every character of the stretch but white space.</summary>
    /// <param name="text">The document's text; offsets of the result refer to it.</param>
    /// <param name="start">Offset at which the stretch begins.</param>
    /// <param name="end">Offset behind its last character.</param>
    IEnumerable<SentenceSpan> Segment(string text, int start, int end);
}
