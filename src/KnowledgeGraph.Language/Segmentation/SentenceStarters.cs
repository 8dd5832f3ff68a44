using System.Collections.Frozen;

namespace KnowledgeGraph.Language.Segmentation;

/// <summary>Words whose capital letter means that a sentence begins: they are seldom part of a name.</summary>
internal static class SentenceStarters
{
    private static readonly FrozenSet<string> Words =
        ("The A An This That These Those He She It They We I You In On At But And As If When While After Before However Meanwhile There Here His Her Its Their Our My " +
         "According Although Since For With By To What Why How Who Where Which Yet So Not No Some Many Most All Both Each Despite During From Under Such Even Only Then Thus " +
         "Therefore Moreover Nevertheless Nor Or Let Please Is Are Was Were Will Would Can Could Do Does Did Has Have Had")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word is one of them.</summary>
    public static bool Contains(string word) => Words.Contains(word);

    /// <summary>Whether the text begins with one of them.</summary>
    public static bool StandAtStart(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }

        return Lookup.Contains(text[..length]);
    }
}
