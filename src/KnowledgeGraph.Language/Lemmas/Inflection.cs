using KnowledgeGraph.Language.WordPieces;

namespace KnowledgeGraph.Language.Lemmas;

/// <summary>
/// Undoes regular inflection. What is left of a form can often be spelled in several ways (<c>hop</c> or <c>hope</c> from <c>hoping</c>);
/// the most frequent word among them is taken, or, where none is known, what English spelling makes most likely.
/// </summary>
internal sealed class Inflection(WordPieceVocabulary vocabulary)
{
    /// <summary>The base of a lower-cased form; null if the form does not show the regular ending of its tag.</summary>
    /// <param name="form">In lower case.</param>
    /// <param name="tag">Penn Treebank tag.</param>
    public string? BaseOf(string form, string tag) => tag switch
    {
        "NNS" or "NNPS" when form.Length > 4 && form.EndsWith("men", StringComparison.Ordinal) => form[..^3] + "man",
        "NNS" or "NNPS" or "VBZ" when form.Length > 2 && form.EndsWith('s') => OfS(form, tag == "VBZ"),
        "VBD" or "VBN" when form.Length > 3 && form.EndsWith("ed", StringComparison.Ordinal) => OfStem(form[..^2]),
        "VBG" when form.Length > 4 && form.EndsWith("ing", StringComparison.Ordinal) => OfStem(form[..^3]),
        "JJR" or "RBR" when form.Length > 3 && form.EndsWith("er", StringComparison.Ordinal) => OfStem(form[..^2]),
        "JJS" or "RBS" when form.Length > 4 && form.EndsWith("est", StringComparison.Ordinal) => OfStem(form[..^3]),
        _ => null,
    };

    private string OfS(string form, bool isVerb)
    {
        if (form.EndsWith("ss", StringComparison.Ordinal))
        {
            return form;
        }

        var isY = form.Length > 4 && form.EndsWith("ies", StringComparison.Ordinal);
        var isEs = Spelling.TakesEs(form, isVerb);
        var likely = isY ? form[..^3] + "y" : Spelling.NeedsEs(form) ? form[..^2] : form[..^1];
        return MostFrequent([isY ? form[..^3] + "y" : null, isEs ? form[..^2] : null, form[..^1]]) ?? likely;
    }

    private string OfStem(string stem)
    {
        var isDoubled = stem.Length > 2 && stem[^1] == stem[^2] && !Spelling.IsVowel(stem[^1]);
        var known = MostFrequent(
        [
            stem.EndsWith('i') ? stem[..^1] + "y" : null,
            Spelling.DoublesConsonant(stem) ? null : stem,
            stem + "e",
            isDoubled || stem.EndsWith("ick", StringComparison.Ordinal) ? stem[..^1] : null,
        ]);
        return known ?? Spelling.LikelyBase(stem, isDoubled);
    }

    private string? MostFrequent(ReadOnlySpan<string?> spellings)
    {
        string? best = null;
        var bestRank = int.MaxValue;
        foreach (var spelling in spellings)
        {
            if (spelling is not null && vocabulary.TryFind(spelling, starts: true, out var rank) && rank < bestRank)
            {
                (best, bestRank) = (spelling, rank);
            }
        }

        return best;
    }
}
