namespace KnowledgeGraph.Language.Lemmas;

/// <summary>How English spells a word before an ending.</summary>
internal static class Spelling
{
    // Ends of stems that have lost an e: creat-, organiz-, involv-, continu-, produc-, chang-, describ-, preced-, requir-, contribut-, ...
    private static readonly string[] LostE =
        ["at", "iz", "yz", "is", "ys", "v", "u", "c", "ng", "dg", "rg", "ag", "rs", "ns", "ib", "ced", "ir", "ur", "ut", "as", "ok", "os", "bl", "tl", "dl", "gl", "pl", "fl", "kl", "cl", "zl"];

    public static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>Whether the ending <c>es</c> may be an <c>s</c> behind a hiss or an o.</summary>
    public static bool TakesEs(string form, bool isVerb) =>
        NeedsEs(form) || EndsWithAny(form, isVerb ? ["oes", "zzes"] : ["oes", "ses", "zes"]);

    /// <summary>Whether the ending <c>es</c> most likely is one.</summary>
    public static bool NeedsEs(string form) => EndsWithAny(form, ["sses", "xes", "ches", "shes"]);

    /// <summary>Whether a stem of one syllable would have doubled its last letter before an ending, so that it is not the base: <c>hop</c> gives <c>hopping</c>.</summary>
    public static bool DoublesConsonant(string stem) =>
        stem.Length > 1 && !IsVowel(stem[^1]) && stem[^1] is not ('y' or 'w' or 'x') && IsVowel(stem[^2])
        && (stem.Length == 2 || !IsVowel(stem[^3])) && Syllables(stem) == 1;

    /// <summary>The most likely base of a stem that no known word spells.</summary>
    public static string LikelyBase(string stem, bool isDoubled) => stem switch
    {
        [.., 'i'] => stem[..^1] + "y",
        [.., 'i', 'c', 'k'] when stem.Length > 5 => stem[..^1],
        _ when isDoubled && stem[^1] is not ('s' or 'l') => stem[..^1],
        _ when DoublesConsonant(stem) || EndsWithAny(stem, LostE) => stem + "e",
        _ => stem,
    };

    private static int Syllables(string stem)
    {
        var count = 0;
        for (var i = 0; i < stem.Length; i++)
        {
            var isVowel = IsVowel(stem[i]) || stem[i] == 'y';
            count += isVowel && (i == 0 || !(IsVowel(stem[i - 1]) || stem[i - 1] == 'y')) ? 1 : 0;
        }

        return count;
    }

    private static bool EndsWithAny(string word, ReadOnlySpan<string> ends)
    {
        foreach (var end in ends)
        {
            if (word.EndsWith(end, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
