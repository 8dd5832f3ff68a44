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
        var text = head.Form.ToLowerInvariant();
        if (Month(text) is { } month)
        {
            return MonthPhrase(sentence, head, month, published);
        }

        if (Year(text) is { } year)
        {
            var second = sentence.Children(head).Select(c => Year(c.Form)).FirstOrDefault(y => y is not null);
            return second is not null && second > year ? $"{year}/{second}" : sentence.Preposition(head) is "since" && published is { } until ? $"{year}/{until:yyyy}" : $"{year}";
        }

        return published is { } date && sentence.Child(head, "amod", "det") is { } which ? Relative(text, which.Form.ToLowerInvariant(), date) : null;
    }

    private static string? MonthPhrase(Sentence sentence, Token head, int month, DateOnly? published)
    {
        int? year = null, day = null;
        foreach (var child in sentence.Children(head))
        {
            year ??= Year(child.Form);
            day ??= child.Upos == PartOfSpeech.NUM && int.TryParse(child.Form, out var number) && number is >= 1 and <= 31 ? number : null;
        }

        year ??= published is { } date ? (month <= date.Month ? date.Year : date.Year - 1) : null;
        return year is null ? null : day is null ? $"{year}-{month:00}" : $"{year}-{month:00}-{day:00}";
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
