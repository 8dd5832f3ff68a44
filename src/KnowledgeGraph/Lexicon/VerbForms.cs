namespace KnowledgeGraph.Lexicon;

/// <summary>
/// Corrects the lemma of a verb where the language model guesses one that no verb of the lexicon has: <c>dumping</c> is of <c>dump</c>,
/// not of <c>dumpe</c>. Regular endings are undone; the candidate that the lexicon knows wins.
/// </summary>
/// <param name="known">Lemmas of verbs that the lexicon names.</param>
public sealed class VerbForms(IReadOnlySet<string> known)
{
    /// <summary>The lemma.</summary>
    /// <param name="form">The verb as written.</param>
    /// <param name="guess">The model's lemma.</param>
    public string Lemma(string form, string guess)
    {
        var word = form.ToLowerInvariant();
        if (known.Contains(guess) || word.Length < 4)
        {
            return guess;
        }

        foreach (var candidate in Candidates(word))
        {
            if (known.Contains(candidate))
            {
                return candidate;
            }
        }

        return guess;
    }

    private static IEnumerable<string> Candidates(string word)
    {
        yield return word;
        foreach (var ending in (string[])["ing", "ed", "es", "s", "d"])
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal) || word.Length - ending.Length < 2)
            {
                continue;
            }

            var stem = word[..^ending.Length];
            yield return stem;
            yield return stem + "e";
            if (stem[^1] == 'i')
            {
                yield return stem[..^1] + "y";
            }

            if (stem.Length > 2 && stem[^1] == stem[^2])
            {
                yield return stem[..^1];
            }

            if (stem[^1] == 'y' && ending == "ing")
            {
                yield return stem[..^1] + "ie";
            }
        }
    }
}
