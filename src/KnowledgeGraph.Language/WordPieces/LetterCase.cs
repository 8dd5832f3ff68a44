using System.Globalization;

namespace KnowledgeGraph.Language.WordPieces;

/// <summary>The letter-case class of a word, which the network reads beside the lower-cased pieces. The numbers are part of the trained model.</summary>
internal static class LetterCase
{
    private const int NoLetter = 1;
    private const int HasDigit = 2;
    private const int Lower = 3;
    private const int Upper = 4;
    private const int SingleCapital = 5;
    private const int Capitalised = 6;
    private const int Mixed = 7;

    /// <summary>A class from 1 to 7.</summary>
    public static int Of(ReadOnlySpan<char> form)
    {
        var alphanumeric = false;
        foreach (var character in form)
        {
            if (CharUnicodeInfo.GetDigitValue(character) >= 0)
            {
                return HasDigit;
            }

            alphanumeric |= char.IsLetter(character) || CharUnicodeInfo.GetNumericValue(character) >= 0;
        }

        return alphanumeric ? OfLetters(form) : NoLetter;
    }

    private static int OfLetters(ReadOnlySpan<char> form)
    {
        var (upper, lower) = Count(form);
        return (upper, lower) switch
        {
            (0, > 0) => Lower,
            (> 0, 0) => form.Length > 1 ? Upper : SingleCapital,
            (1, > 0) when char.IsUpper(form[0]) => Capitalised,
            _ => Mixed,
        };
    }

    private static (int Upper, int Lower) Count(ReadOnlySpan<char> form)
    {
        var (upper, lower) = (0, 0);
        foreach (var character in form)
        {
            upper += char.IsUpper(character) ? 1 : 0;
            lower += char.IsLower(character) ? 1 : 0;
        }

        return (upper, lower);
    }
}
