using System.Globalization;

namespace KnowledgeGraph.Export;

/// <summary>A stretch of days.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day, not before the first.</param>
public readonly record struct Period(DateOnly First, DateOnly Last)
{
    private static readonly string[] Formats = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>The days that a time as claims write it covers: <c>2019</c>, <c>2021-04</c>, <c>2022-02-24</c> or an interval <c>2014/2016</c>.</summary>
    /// <returns>Null for null and for anything else.</returns>
    public static Period? Parse(string? time)
    {
        var ends = time?.Split('/') ?? [];
        return ends.Length switch
        {
            1 => Days(ends[0]),
            2 when Days(ends[0]) is { } from && Days(ends[1]) is { } to && from.First <= to.Last => new Period(from.First, to.Last),
            _ => null,
        };
    }

    /// <summary>True if the two have a day in common; a limit that is null is open.</summary>
    public bool Meets(DateOnly? since, DateOnly? until) => (since is null || Last >= since) && (until is null || First <= until);

    /// <summary>The shortest period that holds both.</summary>
    public Period Union(Period other) => new(First < other.First ? First : other.First, Last > other.Last ? Last : other.Last);

    private static Period? Days(string text)
    {
        if (!DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
        {
            return null;
        }

        var last = text.Length switch
        {
            4 => new DateOnly(first.Year, 12, 31),
            7 => new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)),
            _ => first,
        };
        return new Period(first, last);
    }
}
