using System.Collections.Frozen;

namespace KnowledgeGraph.Language.Segmentation;

/// <summary>Words that are written with a full stop of their own.</summary>
internal static class Abbreviations
{
    // A name follows: the full stop never ends a sentence.
    private static readonly FrozenSet<string> Titles = Set(
        "Mr Mrs Ms Dr Drs Prof Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Brig Gov Govs Sen Sens Rep Reps Pres Amb Hon Rev Fr St Ste Sts Mt Ft Messrs Mme Mlle Supt Det Insp " +
        "Attn vs cf approx ca viz esp incl");

    // A number follows; otherwise the word is an ordinary one, and the full stop ends its sentence.
    private static readonly FrozenSet<string> BeforeNumbers = Set("no nos vol vols fig figs art arts ch sec p pp par para paras ext Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec");

    private static readonly FrozenSet<string> Others = Set(
        "Jr Sr Inc Corp Co Ltd LLC Bros Assn Dept Univ Intl Pvt ed eds al etc ect Ave Blvd Rd Jan Feb Apr Aug Sept Sep Oct Nov Dec Tue Tues Wed Thu Thur Thurs Fri eve " +
        "Ala Ariz Ark Calif Colo Conn Fla Kan Ky Md Mich Minn Mont Neb Nev Okla Penn Tenn Tex Va Vt Wis Wyo PhD govt dept intl PS");

    /// <summary>Whether a word takes the full stop that follows it.</summary>
    /// <param name="word">Without the full stop.</param>
    /// <param name="previous">The character before the word, a space at the start.</param>
    /// <param name="behind">The text behind the full stop.</param>
    public static bool Takes(string word, char previous, ReadOnlySpan<char> behind)
    {
        var next = behind.TrimStart();
        var letter = next.IsEmpty ? ' ' : next[0];
        if (word.Length == 1)
        {
            return char.IsUpper(word[0]) && previous is not ('\'' or '’') && IsInitial(word[0], next);
        }

        return IsDotted(word)
            || (Titles.Contains(word) && (char.IsLetterOrDigit(letter) || IsOpening(letter)))
            || (BeforeNumbers.Contains(word) && char.IsDigit(letter))
            || (Others.Contains(word) && !(IsFinalOnly(word) && (next.IsEmpty || char.IsUpper(letter))));
    }

    /// <summary>Whether a word with its full stop introduces what follows, so that no sentence ends behind it.</summary>
    public static bool Introduces(string word) =>
        Titles.Contains(word[..^1]) || BeforeNumbers.Contains(word[..^1]) || (word.Length == 2 && char.IsUpper(word[0]));

    /// <summary>Whether a name often follows the abbreviation, so that a capital letter behind it is no sign of a new sentence.</summary>
    public static bool PrecedesNames(string word) => word is not ("a.m." or "p.m." or "A.M." or "P.M." or "Jr." or "Sr." or "etc.");

    // Where a sentence ends with it, treebanks leave the full stop to the sentence.
    private static bool IsFinalOnly(string word) => word is "etc" or "ect" or "eve" or "ed" or "al";

    // "J. Smith" and "George W. Bush", but not "Plan B. It failed".
    private static bool IsInitial(char letter, ReadOnlySpan<char> next) =>
        !next.IsEmpty && (char.IsUpper(next[0]) || letter != 'I') && !SentenceStarters.StandAtStart(next);

    private static bool IsDotted(string word) => word.Length > 2 && word[^2] == '.' && char.IsLetter(word[^1]) && char.IsLetter(word[^3]);

    private static bool IsOpening(char character) => character is '"' or '“' or '‘' or '(' or '$' or '£' or '€';

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
