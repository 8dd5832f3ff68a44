using AngleSharp.Dom;

namespace KnowledgeGraph.Reading.Formats.Html;

/// <summary>Refuses pages whose elements are nested so deeply that parsing or walking them would take for ever or overflow the stack.</summary>
internal static class NestingGuard
{
    private const int DeepestElement = 400;
    private const int MostOpenTags = 3_000;

    /// <summary>Elements that no browser closes by itself: one left open nests everything behind it.</summary>
    private static readonly string[] Containers =
    [
        "div", "span", "section", "article", "table", "font", "blockquote", "ul", "ol", "dl", "center", "b", "i", "em", "strong", "form", "main",
    ];

    /// <summary>Counts tags that stay open, before the page is parsed.</summary>
    /// <exception cref="InputException">Too many do.</exception>
    public static void Check(string html)
    {
        var open = 0;
        var rest = html.AsSpan();
        for (var at = rest.IndexOf('<'); at >= 0; at = rest.IndexOf('<'))
        {
            rest = rest[(at + 1)..];
            var closes = rest.StartsWith("/");
            if (IsContainer(closes ? rest[1..] : rest))
            {
                open = Math.Max(0, open + (closes ? -1 : 1));
                ThrowIf(open > MostOpenTags);
            }
        }
    }

    /// <summary>Measures the parsed page.</summary>
    /// <exception cref="InputException">It is too deep.</exception>
    public static void Check(IElement root)
    {
        List<IElement> level = [root];
        for (var depth = 0; level.Count > 0; depth++)
        {
            ThrowIf(depth > DeepestElement);
            level = [.. level.SelectMany(e => e.Children)];
        }
    }

    private static bool IsContainer(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && length < 11 && char.IsAsciiLetter(tag[length]))
        {
            length++;
        }

        foreach (var name in Containers)
        {
            if (tag[..length].Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static void ThrowIf(bool tooDeep)
    {
        if (tooDeep)
        {
            throw new InputException("refused: its elements are nested more deeply than in any ordinary page");
        }
    }
}
