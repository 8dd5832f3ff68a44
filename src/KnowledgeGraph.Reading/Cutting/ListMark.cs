namespace KnowledgeGraph.Reading.Cutting;

/// <summary>The sign in front of a list item: a bullet, a dash, a number or a letter.</summary>
internal static class ListMark
{
    private const string Bullets = "•‣◦▪●○■□►▸➤✓✔∙⁃";
    private const string Dashes = "-*+–—";

    /// <summary>Length of the mark with the white space behind it; 0 if the line has none.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return 0;
        }

        var mark = Bullets.Contains(line[0]) ? 1 : Dashes.Contains(line[0]) && SpaceAt(line, 1) ? 1 : Counter(line);
        var length = mark;
        while (mark > 0 && length < line.Length && char.IsWhiteSpace(line[length]))
        {
            length++;
        }

        return length < line.Length ? length : 0;
    }

    /// <summary>Whether the mark counts: a number or a letter, as headings have too.</summary>
    public static bool Counts(ReadOnlySpan<char> line) => !line.IsEmpty && (char.IsAsciiLetterOrDigit(line[0]) || line[0] == '(');

    /// <summary>Length of <c>1.</c>, <c>12)</c>, <c>(a)</c>, <c>iv.</c>; a single capital with a full stop is an initial, not a mark.</summary>
    private static int Counter(ReadOnlySpan<char> line)
    {
        var open = line[0] == '(' ? 1 : 0;
        var end = open;
        while (end < line.Length && end - open < 3 && char.IsAsciiDigit(line[end]))
        {
            end++;
        }

        var isNumber = end > open;
        if (!isNumber)
        {
            while (end < line.Length && end - open < 4 && (line[end] is 'i' or 'v' or 'x' || (end == open && char.IsAsciiLetterLower(line[end]))))
            {
                end++;
            }
        }

        var closed = end > open && SpaceAt(line, end + 1) && (line[end] == ')' || (line[end] == '.' && open == 0));
        return closed ? end + 1 : 0;
    }

    private static bool SpaceAt(ReadOnlySpan<char> line, int index) => index < line.Length && char.IsWhiteSpace(line[index]);
}
