namespace KnowledgeGraph.Language.Segmentation;

/// <summary>
/// Tells line breaks that end something (a heading, an item of a list) from those that only end a line of a wrapped paragraph.
/// Where some line is longer than any wrapped one, or all are too short to be wrapped, every break ends something; elsewhere a line that stops early does.
/// </summary>
internal sealed class LineLayout
{
    private const int LongestWrappedLine = 120;
    private const int ShortestWrappedLine = 45;
    private const double EarlyStop = 0.6;

    private readonly string _text;
    private readonly int _start;
    private readonly int _longest;

    public LineLayout(string text, int start, int end)
    {
        (_text, _start) = (text, start);
        foreach (var line in text.AsSpan(start, end - start).EnumerateLines())
        {
            _longest = Math.Max(_longest, line.Length);
        }
    }

    /// <summary>Whether the gap between two words ends a sentence whatever the words are.</summary>
    /// <param name="from">Offset behind the first word.</param>
    /// <param name="to">Offset of the second word.</param>
    public bool Separates(int from, int to)
    {
        var breaks = Breaks(_text.AsSpan(from, to - from));
        return breaks > 1 || (breaks == 1 && (BeginsItem(to) || (EndsEarly(from) && !GoesOn(from, to))));
    }

    private bool EndsEarly(int end)
    {
        var begin = _text.LastIndexOfAny(['\n', '\r'], end - 1, end - _start) + 1;
        return _longest is > LongestWrappedLine or < ShortestWrappedLine || end - begin < EarlyStop * _longest;
    }

    // The second line begins in lower case, or the first ends with a sign that promises more.
    private bool GoesOn(int from, int to) => char.IsLower(_text[to]) || _text[from - 1] is ',' or ';' or '-' or '–' or '—' or '(' or '“' or '/';

    private bool BeginsItem(int at)
    {
        var rest = _text.AsSpan(at);
        var length = rest[0] is '•' or '▪' or '◦' or '‣' or '*' or '-' or '–' ? 1 : ListNumbers.LengthAtStart(rest);
        return length > 0 && length < rest.Length && char.IsWhiteSpace(rest[length]);
    }

    private static int Breaks(ReadOnlySpan<char> gap)
    {
        var count = 0;
        for (var i = 0; i < gap.Length; i++)
        {
            count += gap[i] == '\n' || (gap[i] == '\r' && (i + 1 == gap.Length || gap[i + 1] != '\n')) || gap[i] is '\u2028' or '\f' ? 1 : 0;
            count += gap[i] == '\u2029' ? 2 : 0;
        }

        return count;
    }
}
