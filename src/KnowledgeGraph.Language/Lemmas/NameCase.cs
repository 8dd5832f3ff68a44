namespace KnowledgeGraph.Language.Lemmas;

/// <summary>Gives the lemma of a name its capitals.</summary>
internal static class NameCase
{
    /// <summary>Whether a form shows which letters of the name are capitals: one all in capitals, or without any, does not.</summary>
    public static bool ShowsCase(string form) => form.Any(char.IsUpper) && (form.Length == 1 || form.Any(char.IsLower));

    /// <summary>The lemma with the capitals of the letters that it shares with the form.</summary>
    public static string Like(string form, string lemma) => string.Create(lemma.Length, (form, lemma), static (letters, names) =>
    {
        for (var i = 0; i < letters.Length; i++)
        {
            var isShared = i < names.form.Length && char.ToLowerInvariant(names.form[i]) == char.ToLowerInvariant(names.lemma[i]);
            letters[i] = isShared ? names.form[i] : names.lemma[i];
        }
    });

    /// <summary>The lemma with a capital first letter.</summary>
    public static string Title(string lemma) => lemma.Length == 0 ? lemma : char.ToUpperInvariant(lemma[0]) + lemma[1..].ToLowerInvariant();
}
