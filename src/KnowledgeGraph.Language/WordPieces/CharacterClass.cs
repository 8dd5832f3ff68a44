using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Language.WordPieces;

/// <summary>What BERT's uncased rules do with a character.</summary>
internal static class CharacterClass
{
    /// <summary>Control, format and unassigned characters are dropped.</summary>
    public static bool IsIgnored(Rune rune) => rune.Value == 0xFFFD || (!Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    /// <summary>Punctuation (with all ASCII symbols) and Chinese characters are stretches of their own.</summary>
    public static bool StandsAlone(Rune rune) => rune.IsAscii ? IsAsciiSymbol(rune.Value) : Rune.IsPunctuation(rune) || IsChinese(rune.Value);

    private static bool IsAsciiSymbol(int value) => value is > ' ' and < '0' or > '9' and < 'A' or > 'Z' and < 'a' or > 'z' and < 127;

    private static bool IsChinese(int value) => value is
        >= 0x4E00 and <= 0x9FFF or >= 0x3400 and <= 0x4DBF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x2CEAF or >= 0x2F800 and <= 0x2FA1F;
}
