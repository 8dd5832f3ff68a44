using AngleSharp.Dom;
using KnowledgeGraph.Reading.Metadata;

namespace KnowledgeGraph.Reading.Formats.Html;

/// <summary>Reads what the head of a page says about it.</summary>
internal static class HtmlFacts
{
    /// <summary>JSON-LD first, since it is written for machines; then Open Graph, then older names.</summary>
    public static DocumentFacts Read(IDocument page)
    {
        var linked = LinkedData.Read(page.QuerySelectorAll("script[type='application/ld+json']").Select(s => s.TextContent));
        var source = Attribute(page, "link[rel='canonical']", "href") ?? Meta(page, "og:url");
        var meta = new DocumentFacts(
            Meta(page, "og:title", "citation_title", "dc.title", "twitter:title"),
            Meta(page, "og:site_name", "citation_journal_title", "dc.publisher", "publisher"),
            DateText.Read(Meta(page, "article:published_time", "citation_publication_date", "citation_date", "dc.date", "pubdate", "date")
                ?? Attribute(page, "time[datetime]", "datetime")),
            source?.Contains("://", StringComparison.Ordinal) == true ? source : null)
        {
            Authors = Authors(page),
        };
        return linked.Or(meta).Or(new DocumentFacts(TitleOf(page)));
    }

    private static System.Collections.Immutable.ImmutableArray<string> Authors(IDocument page)
    {
        var cited = page.QuerySelectorAll("meta[name='citation_author']").Select(m => m.GetAttribute("content")).OfType<string>().ToArray();
        var named = Meta(page, "author", "article:author", "dc.creator") ?? page.QuerySelector("[rel='author']")?.TextContent;
        return cited.Length > 0 ? [.. cited]
            : named is not null && !named.Contains("://", StringComparison.Ordinal) ? AuthorNames.Split(named)
            : [];
    }

    /// <summary>The page's only main heading; else its title without the site's name behind it.</summary>
    private static string? TitleOf(IDocument page)
    {
        var headings = page.QuerySelectorAll("h1");
        if (headings.Length == 1 && headings[0].TextContent.Trim() is { Length: > 0 } heading)
        {
            return string.Join(' ', heading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        var title = page.Title?.Trim() ?? "";
        var cut = title.LastIndexOfAny(['|', '»', '–', '—']);
        return title.Length == 0 ? null : cut > title.Length / 3 ? title[..cut].Trim() : title;
    }

    private static string? Meta(IDocument page, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if ((Attribute(page, $"meta[property='{name}' i]", "content") ?? Attribute(page, $"meta[name='{name}' i]", "content")) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private static string? Attribute(IDocument page, string selector, string attribute) =>
        page.QuerySelector(selector)?.GetAttribute(attribute)?.Trim() is { Length: > 0 } value ? value : null;
}
