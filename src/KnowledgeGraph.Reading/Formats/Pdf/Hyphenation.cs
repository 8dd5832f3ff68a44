namespace KnowledgeGraph.Reading.Formats.Pdf;

/// <summary>Repairs words that were broken at the end of a line, by the words the document uses elsewhere.</summary>
internal sealed class Hyphenation
{
    private static readonly HashSet<string> FirstParts = new(StringComparer.OrdinalIgnoreCase)
    {
        "self", "non", "long", "short", "well", "ex", "co", "pro", "anti", "post", "pre", "high", "low", "half", "all", "cross", "vice", "mid",
        "then", "year", "decade", "state", "one", "two", "three", "four", "five", "six", "ten", "hard", "soft", "so", "multi", "would", "oil", "gas",
        "arms",
    };

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns the words of a line.</summary>
    public void Learn(string line)
    {
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            _words.Add(word.Trim('.', ',', ';', ':', '!', '?', '(', ')', '"', '“', '”', '‘', '’'));
        }
    }

    /// <summary>Two lines as one: with a space between, or with the broken word whole again.</summary>
    public string Join(string first, string second)
    {
        if (first.Length < 2 || second.Length == 0 || first[^1] is not ('-' or '\u00AD' or '\u2010') || !char.IsLetterOrDigit(first[^2]))
        {
            return first.Length == 0 ? second : $"{first} {second}";
        }

        var whole = first[..^1] + second;
        return first[^1] == '\u00AD' || (char.IsLower(second[0]) && IsOneWord(Tail(first[..^1]), Head(second))) ? whole : $"{first[..^1]}-{second}";
    }

    private bool IsOneWord(string left, string right) =>
        _words.Contains(left + right)
        || !(_words.Contains($"{left}-{right}") || FirstParts.Contains(left) || left.Contains('-') || left.Any(char.IsDigit));

    private static string Tail(string line) => line[(line.LastIndexOf(' ') + 1)..].TrimStart('(', '"', '“', '‘');

    private static string Head(string line)
    {
        var end = 0;
        while (end < line.Length && (char.IsLetter(line[end]) || line[end] == '-'))
        {
            end++;
        }

        return line[..end];
    }
}
