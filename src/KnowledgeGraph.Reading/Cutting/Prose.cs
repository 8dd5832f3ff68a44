namespace KnowledgeGraph.Reading.Cutting;

/// <summary>Simple facts about a stretch of text that tell prose from headings, lists and names.</summary>
internal static class Prose
{
    private const string Closing = "\"”’')]»*_ ";

    /// <summary>Words, as runs of anything but white space that hold a letter or digit.</summary>
    public static int Words(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                inWord = false;
            }
            else if (!inWord && char.IsLetterOrDigit(c))
            {
                inWord = true;
                words++;
            }
        }

        return words;
    }

    /// <summary>The last character, closing quotes and brackets not counted; <c>\0</c> if there is none.</summary>
    public static char LastMark(ReadOnlySpan<char> text)
    {
        var rest = text.TrimEnd(Closing);
        return rest.IsEmpty ? '\0' : rest[^1];
    }

    /// <summary>Ends like a sentence, or like the head of a list.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text) => LastMark(text) is '.' or '!' or '?' or ':' or ';' or '…';

    /// <summary>Its first letter is a small one.</summary>
    public static bool StartsLower(ReadOnlySpan<char> text) => !text.IsEmpty && char.IsLower(text[0]);

    /// <summary>Has letters, none of them small.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > 1;
    }
}
