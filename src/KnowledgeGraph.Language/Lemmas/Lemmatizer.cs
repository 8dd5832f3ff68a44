namespace KnowledgeGraph.Language.Lemmas;

/// <summary>
/// Finds the dictionary form of a word. The tagger's script is right about case and rare words but spells badly what it saw too seldom;
/// so irregular forms are looked up, regular inflection is undone by rule, and the script decides the rest.
/// </summary>
internal sealed class Lemmatizer(IrregularLemmas irregular, Inflection inflection)
{
    /// <summary>The lemma of a form with its Penn Treebank tag.</summary>
    public string Lemma(string form, string tag, LemmaScript script)
    {
        if (tag == "ADD" || IsAddress(form))
        {
            return form;
        }

        if (char.IsAsciiDigit(form[0]))
        {
            return tag == "CD" ? form.Replace(",", "", StringComparison.Ordinal) : tag == "NNS" ? form : script.Apply(form);
        }

        var scripted = script.Apply(form);
        var lower = form.ToLowerInvariant();
        return tag is "NNP" or "NNPS" ? OfName(form, (lower, tag), scripted) : InCaseOf(scripted, OfWord((lower, tag), scripted));
    }

    private string OfWord((string Form, string Tag) word, string scripted) => irregular.Find(word.Form, word.Tag) ?? word.Tag switch
    {
        "NN" or "JJ" or "VB" or "VBP" or "RB" => string.Equals(word.Form, scripted, StringComparison.OrdinalIgnoreCase) ? scripted : word.Form,
        "NNS" or "VBZ" or "VBD" or "VBN" or "VBG" or "JJR" or "JJS" or "RBR" or "RBS" => inflection.BaseOf(word.Form, word.Tag) ?? word.Form,
        _ => scripted,
    };

    private string OfName(string form, (string Form, string Tag) word, string scripted)
    {
        var known = irregular.Find(word.Form, word.Tag);
        var lemma = known ?? (word.Tag == "NNPS" ? inflection.BaseOf(word.Form, word.Tag) : null) ?? word.Form;
        return NameCase.ShowsCase(form) ? NameCase.Like(form, lemma)
            : char.IsLower(form[0]) && known is not null ? lemma
            : scripted.Length > 1 && !scripted.Any(char.IsLower) ? lemma.ToUpperInvariant()
            : char.IsUpper(scripted[0]) ? NameCase.Title(lemma)
            : lemma;
    }

    private static string InCaseOf(string scripted, string lemma) =>
        scripted.Length > 1 && scripted.Any(char.IsUpper) && !scripted.Any(char.IsLower) ? lemma.ToUpperInvariant() : lemma;

    // File names, domains and the like.
    private static bool IsAddress(string form) =>
        form.Length > 5 && (form.Contains('@') || form.Contains('/') || form.AsSpan(1, form.Length - 2).Contains('.')) && form.Any(char.IsLower) && !form.EndsWith('.');
}
