using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Qualifiers;

/// <summary>
/// Reads when something happens, from the phrases that hang on its predicate: dates, months, years, spans of years, and words that
/// count from the date of the document ("last year"). Normalised to ISO 8601; an interval is <c>from/to</c>.
/// </summary>
internal static class TimeReader
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The time of a predicate; null if its clause does not say.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="predicate">The predicate.</param>
    /// <param name="published">Date of the document, from which "last year" counts; null if unknown.</param>
    public static string? Read(Sentence sentence, Token predicate, DateOnly? published)
    {
        for (var at = predicate; at is not null; at = Above(sentence, at))
        {
            foreach (var child in sentence.Children(at))
            {
                if ((child.Is("obl") || child.Is("nmod") || child.Is("advmod") || child.Is("nummod")) && Phrase(sentence, child, published) is { } time)
                {
                    return time;
                }
            }
        }

        return null;
    }

    // A noun's time may hang on the verb that carries it; a clause's time never comes from the clause above.
    private static Token? Above(Sentence sentence, Token token) =>
        token.IsNominal() && (token.Relation is "obj" or "nsubj:pass" or "obl" || token.Is("conj") || token.Is("nmod")) ? sentence.HeadOf(token) : null;

    private static string? Phrase(Sentence sentence, Token head, DateOnly? published)
    {
        // The parser heads a date by its day, its month or its year: all its words are looked at together.
        var words = sentence.Children(head).Where(c => c.Upos is PartOfSpeech.NUM or PartOfSpeech.PROPN or PartOfSpeech.NOUN).Prepend(head).ToList();
        var month = words.Select(w => Month(w.Form.ToLowerInvariant())).FirstOrDefault(m => m is not null);
        var years = words.Select(w => Year(w.Form)).OfType<int>().ToList();
        if (month is { } known)
        {
            var day = words.Select(w => int.TryParse(w.Form, out var number) && number is >= 1 and <= 31 ? number : 0).FirstOrDefault(d => d > 0);
            return MonthPhrase(known, day, years.Count > 0 ? years[0] : null, published);
        }

        if (Year(head.Form) is { } year)
        {
            return years.Count > 1 && years[1] > year ? $"{year}/{years[1]}"
                : sentence.Preposition(head) is "since" && published is { } until ? $"{year}/{until:yyyy}"
                : $"{year}";
        }

        return published is { } date && sentence.Child(head, "amod", "det") is { } which ? Relative(head.Form.ToLowerInvariant(), which.Form.ToLowerInvariant(), date) : null;
    }

    private static string? MonthPhrase(int month, int day, int? year, DateOnly? published)
    {
        year ??= published is { } date ? (month <= date.Month ? date.Year : date.Year - 1) : null;
        return year is null ? null : day == 0 ? $"{year}-{month:00}" : $"{year}-{month:00}-{day:00}";
    }

    private static string? Relative(string unit, string which, DateOnly date) => (which, unit) switch
    {
        ("last" or "previous", "year") => $"{date.Year - 1}",
        ("this" or "current", "year") => $"{date.Year}",
        ("next" or "coming", "year") => $"{date.Year + 1}",
        ("last" or "previous", "month") => $"{date.AddMonths(-1):yyyy-MM}",
        ("this", "month") => $"{date:yyyy-MM}",
        ("next", "month") => $"{date.AddMonths(1):yyyy-MM}",
        _ => null,
    };

    private static int? Month(string form)
    {
        var word = form.TrimEnd('.');
        var index = Array.FindIndex(Months, m => m == word || (word.Length >= 3 && word.Length <= 4 && m.StartsWith(word, StringComparison.Ordinal)));
        return index < 0 ? null : index + 1;
    }

    private static int? Year(string form) => form.Length == 4 && int.TryParse(form, out var year) && year is >= 1500 and <= 2100 ? year : null;
}
