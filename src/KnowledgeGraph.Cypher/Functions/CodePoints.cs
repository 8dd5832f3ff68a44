namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Characters beyond the 16-bit range count as one, though a string holds them as two units.</summary>
internal static class CodePoints
{
    /// <summary>How many there are.</summary>
    public static int Count(string text)
    {
        var pairs = 0;
        foreach (var unit in text)
        {
            pairs += char.IsLowSurrogate(unit) ? 1 : 0;
        }

        return text.Length - pairs;
    }

    /// <summary>Each as a string of its own.</summary>
    public static IEnumerable<string> Of(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = Offset(text, at, 1);
            yield return text[at..next];
            at = next;
        }
    }

    /// <summary>The offset behind so many of them, or the end of the text.</summary>
    public static int Offset(string text, int from, long count)
    {
        var at = from;
        for (; count > 0 && at < text.Length; count--)
        {
            at += char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
        }

        return at;
    }

    /// <summary>From the last to the first.</summary>
    public static string Reverse(string text) => string.Concat(Of(text).Reverse());
}
