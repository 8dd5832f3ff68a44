using System.Globalization;
using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Lexicon;

/// <summary>
/// Cuts names and words into pieces that are compared. Names are compared by pieces, not by tokens, so that it does not matter
/// whether a tokenizer splits <c>multi-alignment</c> or <c>People's</c>. <c>U.S.</c> is one piece, <c>us</c> in capitals; <c>&amp;</c> is <c>and</c>.
/// </summary>
public static class NamePieces
{
    /// <summary>Adds the pieces of a name or word to a list.</summary>
    public static void Split(string text, List<NamePiece> pieces)
    {
        if (IsDotted(text))
        {
            pieces.Add(Piece(text.Replace(".", "")));
            return;
        }

        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '+' || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark);
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                pieces.Add(Piece(text[start..i]));
                start = -1;
            }

            if (i < text.Length && text[i] == '&')
            {
                pieces.Add(new NamePiece("and", Casing.Lower));
            }
        }
    }

    private static bool IsDotted(string text) =>
        text.Length >= 3 && text[1] == '.' && char.IsLetter(text[0]) && text.Where((c, i) => i % 2 == 1).All(c => c == '.') && text.Where((c, i) => i % 2 == 0).All(char.IsLetter);

    private static NamePiece Piece(string text) => new(Fold(text), CasingOf(text));

    private static Casing CasingOf(string text) =>
        !char.IsUpper(text[0]) ? Casing.Lower
        : text.Length > 1 && text.All(c => char.IsUpper(c) || char.IsDigit(c)) ? Casing.Upper
        : Casing.Capitalized;

    private static string Fold(string text)
    {
        var lower = text.ToLowerInvariant();
        if (Ascii.IsValid(lower))
        {
            return lower;
        }

        return string.Concat(lower.Where(c => !Accents.IsCombining(c)).Select(Accents.Fold));
    }
}
