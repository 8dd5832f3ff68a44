namespace KnowledgeGraph.Reading.Cutting;

/// <summary>
/// Tells lines that a writer's program broke at a margin from lines that are paragraphs of their own. A line was broken at the margin
/// if the next line's first word would not have fitted on it.
/// </summary>
internal sealed class WrappedLines
{
    private const int NarrowestMargin = 45;
    private const int WidestMargin = 120;
    private const int SameIndent = 2;

    private readonly string _text;
    private readonly int _margin;

    /// <summary>Measures a run of lines with no blank one among them.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="run">The lines.</param>
    public WrappedLines(string text, ReadOnlySpan<Line> run)
    {
        _text = text;
        foreach (var line in run)
        {
            _margin = Math.Max(_margin, line.Length + line.Indent);
        }
    }

    /// <summary>Whether the second line goes on with the paragraph of the first.</summary>
    /// <param name="first">A line.</param>
    /// <param name="second">The line below it.</param>
    /// <param name="hanging">The first is a list item's, so that an indent of the second means no new paragraph.</param>
    public bool Continues(Line first, Line second, bool hanging)
    {
        var above = _text.AsSpan(first.Start, first.Length);
        var below = _text.AsSpan(second.Start, second.Length);
        if (Prose.StartsLower(below) && !Prose.EndsSentence(above))
        {
            return true;
        }

        if (_margin is < NarrowestMargin or > WidestMargin || (!hanging && second.Indent > first.Indent + SameIndent))
        {
            return false;
        }

        var space = below.IndexOfAny(' ', '\t');
        var word = space < 0 ? below.Length : space;
        return first.Indent + first.Length + 1 + word >= _margin;
    }
}
