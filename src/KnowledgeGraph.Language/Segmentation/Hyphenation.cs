using KnowledgeGraph.Language.WordPieces;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Language.Segmentation;

/// <summary>Puts words together again that were divided at the end of a line.</summary>
internal sealed class Hyphenation(WordPieceVocabulary vocabulary)
{
    /// <summary>Joins the last three words if they are a divided word: its first half, the hyphen at the line's end, its second half.</summary>
    public void Join(List<TokenSpan> words, string text)
    {
        if (words is [.., var first, { Form: "-" or "\u2010" } hyphen, var second]
            && first.End == hyphen.Start && IsLowerCase(second.Form) && char.IsLetter(first.Form[^1])
            && text.AsSpan(hyphen.End, second.Start - hyphen.End).ContainsAny('\n', '\r')
            && !IsCompound(first.Form, second.Form))
        {
            words.RemoveRange(words.Count - 3, 3);
            words.Add(new TokenSpan(first.Form + second.Form, first.Start, second.End));
        }
    }

    // "well-known" keeps its hyphen, "inter-national" and "Nether-lands" do not.
    private bool IsCompound(string first, string second) =>
        !vocabulary.IsWord(first + second) && vocabulary.IsWord(first) && vocabulary.IsWord(second);

    private static bool IsLowerCase(string form) => form.All(char.IsLower);
}
