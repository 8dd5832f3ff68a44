using System.Text.RegularExpressions;

namespace KnowledgeGraph.Reading.Metadata;

/// <summary>Reads lines that name author, publisher or date and say nothing else.</summary>
/// <param name="words">Vocabulary.</param>
internal sealed partial class BylineReader(FirstLineWords words)
{
    private const int Longest = 160;
    private const string Months = "january|february|march|april|may|june|july|august|september|october|november|december";
    private static readonly char[] Bars = ['|', '·', '•', '—', '–'];

    /// <summary>What the line says; null if it is no such line.</summary>
    public DocumentFacts? Read(string line)
    {
        var text = line.Trim();
        return text.Length is 0 or > Longest ? null : Labelled(text) ?? By(text) ?? Dated(text) ?? Named(text);
    }

    /// <summary><c>Author: …</c>, <c>Source: …</c>, <c>Last updated: …</c>.</summary>
    private static DocumentFacts? Labelled(string text)
    {
        var match = Label().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var value = match.Groups["value"].Value.Trim();
        return match.Groups["label"].Value.ToLowerInvariant() switch
        {
            "author" or "authors" => new DocumentFacts { Authors = AuthorNames.Split(value) },
            "source" or "url" when value.Contains("://", StringComparison.Ordinal) => new DocumentFacts(Source: value),
            "source" or "url" or "publisher" => new DocumentFacts(Publisher: value),
            _ when DateText.Find(value) is { } found => new DocumentFacts(Published: found.Date),
            _ when DateWords().IsMatch(value) => DocumentFacts.None,
            _ => null,
        };
    }

    /// <summary><c>By A and B | Medium</c>, also with a date behind.</summary>
    private DocumentFacts? By(string text)
    {
        if (!text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) || text.EndsWith('.'))
        {
            return null;
        }

        var date = DateText.Find(text);
        var undated = date is { } found ? text[..found.Start] : text;
        var parts = undated[3..].Split(Bars, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var names = parts.Length == 0 ? [] : AuthorNames.Split(parts[0].TrimEnd(',', ' '));
        if (names.IsEmpty || DateWords().IsMatch(parts[0]))
        {
            return null;
        }

        var publisher = parts.Length > 1 ? parts[1] : names.Skip(1).FirstOrDefault(IsPublisher);
        var facts = new DocumentFacts(Publisher: publisher, Published: date?.Date);
        if (names.Any(n => n.Split(' ').Any(words.Unnamed.Contains)))
        {
            return facts;
        }

        return AuthorNames.IsName(names[0]) ? facts with { Authors = [.. names.Where(n => n != publisher && AuthorNames.IsName(n))] } : null;
    }

    /// <summary><c>Medium, May 18, 2020</c>, or a date alone.</summary>
    private DocumentFacts? Dated(string text)
    {
        if (DateText.Find(text) is not { } date)
        {
            return DatedRoughly().IsMatch(text) ? DocumentFacts.None : null;
        }

        var before = DateLabel().Replace(text[..date.Start].Trim(' ', ',', '|', '-', '–', '—', '·', ':'), "").Trim(' ', ':', ',');
        var isAlone = Time().Replace(text[date.End..], "").Trim(' ', ',', '.', '|', '-', '–', '—', '(', ')').Length == 0;
        return !isAlone ? null
            : before.Length == 0 ? new DocumentFacts(Published: date.Date)
            : IsPublisher(before) ? new DocumentFacts(Publisher: before, Published: date.Date)
            : IsPlace(before) ? new DocumentFacts(Published: date.Date)
            : null;
    }

    /// <summary><c>Ana Silva and Rui Costa</c>: joint authors, in a line above an abstract where nothing else can stand.</summary>
    public static DocumentFacts? Joint(string line) =>
        AuthorNames.Split(line.Trim()) is { Length: > 1 and < 8 } names && names.All(n => AuthorNames.IsName(n) && n.Split(' ').Length <= 4) ? new DocumentFacts { Authors = names } : null;

    /// <summary>
    /// <c>M.D. Nalapat</c>, <c>Aigerim Satova, Al-Nur University</c>, <c>Ana Silva (University of Porto)</c>: a name by its initials, or with its institution.
    /// </summary>
    private DocumentFacts? Named(string text)
    {
        if (Bracketed().Match(text) is { Success: true } match)
        {
            text = $"{match.Groups["name"].Value}, {match.Groups["place"].Value}";
        }

        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        var name = comma < 0 ? text : text[..comma];
        var proves = comma < 0 ? Initials().IsMatch(name) : IsPublisher(text[(comma + 2)..]);
        return proves && AuthorNames.IsName(name) && name.Split(' ').Length <= 4 ? new DocumentFacts { Authors = [name] } : null;
    }

    private static bool IsPlace(string text) =>
        text.Split(' ') is { Length: < 4 } words && words.All(w => w.Length > 0 && char.IsUpper(w[0]));

    private bool IsPublisher(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is > 0 and <= 8 && char.IsUpper(text[0]) && parts.Any(p => words.Publishers.Contains(p.Trim(',', '.')));
    }

    [GeneratedRegex(
        @"^(?<label>authors?|source|url|publisher|date|published|posted|updated|last updated|last modified)" +
        @"(?:\s+on)?(?:\s*:\s*|\s+(?=\d|\p{Lu}))(?<value>\S.*)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:published|posted|updated|last updated|date|on)\b(?:\s+on)?", RegexOptions.IgnoreCase)]
    private static partial Regex DateLabel();

    [GeneratedRegex(@"\b(?:" + Months + @"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:19|20)\d\d)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DateWords();

    [GeneratedRegex("^(?:" + Months + @")\s+(?:19|20)\d\d$", RegexOptions.IgnoreCase)]
    private static partial Regex DatedRoughly();

    [GeneratedRegex(@"(?:at\s+)?\d{1,2}[:.]\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:GMT|UTC|EST|EDT|CET|IST|BST|[A-Z]{3,4})?", RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    [GeneratedRegex(@"^(?<name>[^()]+)\s\((?<place>[^()]+)\)$")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?:\p{Lu}\.\s?){1,3}\p{Lu}")]
    private static partial Regex Initials();
}
