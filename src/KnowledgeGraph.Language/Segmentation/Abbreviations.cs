using System.Collections.Frozen;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Language.Segmentation;

/// <summary>Words that are written with a full stop of their own.</summary>
internal static class Abbreviations
{
    // A name, a number or more of the same follows: the full stop never ends a sentence.
    private static readonly FrozenSet<string> Titles = Set(
        "Mr Mrs Ms Dr Prof Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Brig Gov Sen Rep Reps Sens Pres Amb Hon Rev Fr St Ste Mt Ft Messrs Mme Mlle Supt Det Insp " +
        "vs cf al fig figs no nos vol vols ed eds pp ch sec art arts para approx ca viz eg ie");

    private static readonly FrozenSet<string> Others = Set(
        "Jr Sr Inc Corp Co Ltd Bros Assn Dept Univ Intl etc Ave Blvd Rd Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri " +
        "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo " +
        "PhD Ph.D M.D B.A M.A U.S U.K U.N E.U D.C a.m p.m");

    /// <summary>Whether the last word takes the full stop that follows it.</summary>
    public static bool Takes(List<TokenSpan> words, string text, int behindStop)
    {
        var word = words[^1].Form;
        if (word.Length == 1 && char.IsUpper(word[0]))
        {
            return behindStop < text.Length && text[behindStop] != '\n' && !(word == "I" && words.Count > 1);
        }

        return Titles.Contains(word) ? FollowedByName(text, behindStop, word) : Others.Contains(word) || (word.Length > 2 && word[^2] == '.' && char.IsLetter(word[^1]) && char.IsLetter(word[^3]));
    }

    /// <summary>Whether a word with its full stop introduces what follows, so that no sentence ends behind it.</summary>
    public static bool Introduces(string word) =>
        word.EndsWith('.') && (Titles.Contains(word[..^1]) || (word.Length == 2 && char.IsUpper(word[0])));

    private static bool FollowedByName(string text, int at, string word)
    {
        while (at < text.Length && text[at] is ' ' or '\n' or '\r' or '\t' or '\u00A0')
        {
            at++;
        }

        return at < text.Length && (char.IsUpper(text[at]) || char.IsDigit(text[at]) || (word is not ("no" or "art" or "fig") && char.IsLower(text[at])));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
