using System.Collections.Frozen;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Language.Segmentation;

/// <summary>Decides where sentences end.</summary>
internal static class SentenceBoundary
{
    private static readonly FrozenSet<string> Starters =
        ("The A An This That These Those He She It They We I You In On At But And As If When While After Before However Meanwhile There His Her Its Their Our My " +
         "According Although Since For With By To What Why How Who Yet So Not No").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a sentence ends behind a word, which is not the last.</summary>
    public static bool IsAfter(string text, List<TokenSpan> words, int index)
    {
        var (word, next) = (words[index], words[index + 1]);
        var gap = text.AsSpan(word.End, next.Start - word.End);
        if (gap.Count('\n') > 1)
        {
            return true;
        }

        var end = index;
        while (end > 0 && IsCloser(words[end].Form) && words[end - 1].End == words[end].Start)
        {
            end--;
        }

        return EndsSentence(words[end].Form, words, index + 1, end) && !gap.IsEmpty && MayBegin(words, index + 1);
    }

    private static bool EndsSentence(string form, List<TokenSpan> words, int next, int end) => form switch
    {
        "." or "!" or "?" or "..." or "…" => true,
        _ when form.All(c => c is '!' or '?') => true,
        _ when form.Length > 2 && form.EndsWith('.') && end + 1 == next => !Abbreviations.Introduces(form) && Starters.Contains(words[next].Form),
        _ => false,
    };

    private static bool MayBegin(List<TokenSpan> words, int index)
    {
        while (index + 1 < words.Count && IsOpener(words[index].Form))
        {
            index++;
        }

        return char.IsUpper(words[index].Form[0]) || char.IsDigit(words[index].Form[0]) || !char.IsLetter(words[index].Form[0]);
    }

    private static bool IsCloser(string form) => form is "\"" or "”" or "’" or "'" or ")" or "]" or "''" or "»";

    private static bool IsOpener(string form) => form is "\"" or "“" or "‘" or "'" or "(" or "[" or "``" or "«";
}
