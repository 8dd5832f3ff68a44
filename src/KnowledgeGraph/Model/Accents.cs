using System.Collections.Frozen;

namespace KnowledgeGraph.Model;

/// <summary>
/// Latin letters without their accents: ã is a, ø is o, combining marks are nothing. The runtime's own decomposition does nothing where
/// culture data are left out, as they are here, so that the same name has the same id on every machine.
/// </summary>
public static class Accents
{
    private static readonly FrozenDictionary<char, char> Plain = Build(
        "aàáâãäåāăąǎȧạảấầẩẫậắằẳẵặ", "cçćĉċč", "dďđḍ", "eèéêëēĕėęěẹẻẽếềểễệ", "gĝğġģǧ", "hĥħḥ", "iìíîïĩīĭįıǐỉị", "jĵ", "kķǩ", "lĺļľŀł",
        "nñńņňŉ", "oòóôõöøōŏőǒơọỏốồổỗộớờởỡợ", "rŕŗř", "sśŝşšșṣ", "tţťŧțṭ", "uùúûüũūŭůűųǔưụủứừửữự", "wŵ", "yýÿŷỳỵỷỹ", "zźżžẓ");

    /// <summary>The letter without its accent, in the same case; the character itself where it has none.</summary>
    public static char Fold(char letter) => letter < 128 ? letter : Plain.GetValueOrDefault(letter, letter);

    /// <summary>True for a combining accent, which stands behind its letter in decomposed text.</summary>
    public static bool IsCombining(char letter) => letter is >= '\u0300' and <= '\u036f';

    private static FrozenDictionary<char, char> Build(params string[] groups)
    {
        var plain = new Dictionary<char, char>();
        foreach (var group in groups)
        {
            foreach (var accented in group.AsSpan(1))
            {
                plain[accented] = group[0];
                plain.TryAdd(char.ToUpperInvariant(accented), char.ToUpperInvariant(group[0]));
            }
        }

        return plain.ToFrozenDictionary();
    }
}
