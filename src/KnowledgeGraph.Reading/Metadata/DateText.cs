using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Reading.Metadata;

/// <summary>Reads full dates. A date without day or year, or one that could be read in two ways (<c>05/06/2020</c>), is none.</summary>
internal static partial class DateText
{
    private const string Months =
        "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?" +
        "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private const string Pattern =
        @"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?" +
        "(?:" + Months + @"\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>(?:19|20)\d\d)" +
        @"|(?<day>\d{1,2})(?:st|nd|rd|th)?\s+" + Months + @"\.?,?\s+(?<year>(?:19|20)\d\d)" +
        @"|(?<year>(?:19|20)\d\d)[\-/](?<number>\d\d)[\-/](?<day>\d\d)" +
        @"|(?<day>\d{1,2})\.(?<number>\d{1,2})\.(?<year>(?:19|20)\d\d))(?!\d)";

    private const int MostWords = 4;

    /// <summary>The first full date in a text, with where it starts and ends; null if there is none.</summary>
    public static (DateOnly Date, int Start, int End)? Find(string text)
    {
        var match = Anywhere().Match(text);
        return match.Success && Date(match) is { } date ? (date, match.Index, match.Index + match.Length) : null;
    }

    /// <summary>The date that a metadata field holds, a time behind it ignored; null if it holds none.</summary>
    public static DateOnly? Read(string? text) => text is { Length: < 100 } && Find(text.Trim()) is { Start: 0 } found ? found.Date : null;

    /// <summary>Whether a line starts with a full date and goes on: an entry in a list of dated titles.</summary>
    public static bool Leads(ReadOnlySpan<char> line) => AtStart().IsMatch(line) && Cutting.Prose.Words(line) > MostWords;

    private static DateOnly? Date(Match match)
    {
        var month = match.Groups["number"].Success
            ? int.Parse(match.Groups["number"].ValueSpan)
            : DateTime.ParseExact(match.Groups["month"].Value[..3], "MMM", CultureInfo.InvariantCulture).Month;
        var text = $"{match.Groups["year"].Value}-{month:00}-{int.Parse(match.Groups["day"].ValueSpan):00}";
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", out var date) ? date : null;
    }

    [GeneratedRegex(@"(?<![\w.])" + Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Anywhere();

    [GeneratedRegex("^" + Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtStart();
}
