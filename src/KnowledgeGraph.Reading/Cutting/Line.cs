namespace KnowledgeGraph.Reading.Cutting;

/// <summary>A line without the white space around it.</summary>
/// <param name="Start">Offset of its first visible character; for a blank line, of its end.</param>
/// <param name="End">Offset behind its last visible character.</param>
/// <param name="Indent">White space in front, in characters.</param>
internal readonly record struct Line(int Start, int End, int Indent)
{
    /// <summary>Characters from first to last visible one.</summary>
    public int Length => End - Start;

    /// <summary>Whether nothing is on it.</summary>
    public bool IsBlank => Start == End;

    /// <summary>Every line of a text; <c>\n</c>, <c>\r\n</c>, <c>\r</c> and form feeds end one.</summary>
    public static List<Line> Split(string text)
    {
        var lines = new List<Line>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r', '\f');
            var end = length < 0 ? text.Length : start + length;
            lines.Add(Trim(text, start, end));
            start = end + 1;
            if (end < text.Length - 1 && text[end] == '\r' && text[start] == '\n')
            {
                start++;
            }
        }

        return lines;
    }

    /// <summary>The stretch without the white space at its ends.</summary>
    public static Line Trim(string text, int start, int end)
    {
        var first = start;
        while (first < end && IsSpace(text[first]))
        {
            first++;
        }

        while (end > first && IsSpace(text[end - 1]))
        {
            end--;
        }

        return new Line(first, end, first - start);
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
