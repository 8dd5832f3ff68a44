namespace KnowledgeGraph.Reading.Cutting;

/// <summary>Pairs signs of emphasis; one without a partner is a character like any other.</summary>
internal static class Emphasis
{
    private const int MostOpen = 64;

    /// <summary>Adds the paired signs to the hidden stretches.</summary>
    public static void Pair(List<Delimiter> delimiters, List<(int Start, int End)> hidden)
    {
        var open = new List<Delimiter>();
        foreach (var delimiter in delimiters)
        {
            var rest = delimiter.CanClose ? Close(delimiter, open, hidden) : delimiter;
            if (rest is { Length: > 0, CanOpen: true } && open.Count < MostOpen)
            {
                open.Add(rest);
            }
        }
    }

    private static Delimiter Close(Delimiter closer, List<Delimiter> open, List<(int Start, int End)> hidden)
    {
        while (closer.Length > 0 && open.FindLastIndex(o => o.Sign == closer.Sign) is >= 0 and var index)
        {
            var opener = open[index];
            var paired = Math.Min(opener.Length, closer.Length);
            hidden.Add((opener.Start + opener.Length - paired, opener.Start + opener.Length));
            hidden.Add((closer.Start, closer.Start + paired));
            closer = closer with { Start = closer.Start + paired, Length = closer.Length - paired };
            open.RemoveRange(index, open.Count - index);
            if (opener.Length > paired)
            {
                open.Add(opener with { Length = opener.Length - paired });
            }
        }

        return closer;
    }
}
