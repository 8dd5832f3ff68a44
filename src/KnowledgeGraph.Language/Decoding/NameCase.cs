namespace KnowledgeGraph.Language.Decoding;

/// <summary>Gives the lemma of a name its capitals.</summary>
internal static class NameCase
{
    /// <summary>The lemma with the capitals that the form shows; a form all in capitals, or without any, shows none and gives a capital first letter.</summary>
    /// <param name="lemma">In any case.</param>
    /// <param name="form">The name as written.</param>
    /// <param name="kept">Number of letters at the start that lemma and form share.</param>
    public static string Restore(string lemma, string form, int kept) => kept > 0 && ShowsCase(form)
        ? string.Concat(form.AsSpan(0, kept), lemma[kept..].ToLowerInvariant())
        : Title(lemma);

    private static bool ShowsCase(string form) => form.Any(char.IsUpper) && (form.Length == 1 || form.Any(char.IsLower));

    private static string Title(string lemma) => lemma.Length == 0
        ? lemma
        : char.ToUpperInvariant(lemma[0]) + lemma[1..].ToLowerInvariant();
}
