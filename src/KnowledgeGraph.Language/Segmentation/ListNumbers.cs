namespace KnowledgeGraph.Language.Segmentation;

/// <summary>Numbers and letters that count the items of a list.</summary>
internal static class ListNumbers
{
    /// <summary>Length of a list number such as <c>1.</c>, <c>2)</c>, <c>(a)</c> or <c>iv.</c> at the start of a text; 0 if there is none.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> text)
    {
        var begin = text[0] == '(' ? 1 : 0;
        var end = begin;
        while (end < text.Length && end - begin < 3 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end == begin)
        {
            while (end < text.Length && end - begin < 4 && text[end] is 'i' or 'v' or 'x')
            {
                end++;
            }

            end = end == begin && text.Length > begin && char.IsAsciiLetterLower(text[begin]) ? begin + 1 : end;
        }

        return end > begin && end < text.Length && (text[end] == ')' || (text[end] == '.' && begin == 0)) ? end + 1 : 0;
    }
}
