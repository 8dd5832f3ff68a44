using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Reading.Decoding;
using KnowledgeGraph.Reading.Metadata;
using SmartReader;

namespace KnowledgeGraph.Reading.Formats.Html;

/// <summary>Web pages: the main text as SmartReader finds it, else the body without navigation. No script is run and nothing is fetched.</summary>
/// <param name="assembler">Finishes documents.</param>
internal sealed partial class HtmlFormat(DocumentAssembler assembler) : IFormat
{
    private const string Nowhere = "http://localhost/";
    private const int CharsetWithin = 2048;

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = ["html", "htm", "xhtml"];

    /// <inheritdoc/>
    public IEnumerable<ReadResult> Read(string name, byte[] content)
    {
        var decoded = TextDecoder.Decode(content, DeclaredCharset(content));
        NestingGuard.Check(decoded.Text);
        using var page = new HtmlParser().ParseDocument(decoded.Text);
        NestingGuard.Check(page.DocumentElement);

        var facts = HtmlFacts.Read(page);
        var article = MainText(decoded.Text);
        if (facts.Authors.IsEmpty && article?.Byline is { } byline && AuthorNames.Split(byline) is [var first, ..] names && AuthorNames.IsName(first))
        {
            facts = facts with { Authors = names };
        }

        var draft = Write(page, article, facts);
        return [ReadResult.Of(assembler.Assemble(name, draft), decoded.Warning is { } warning ? [warning] : [])];
    }

    private static Draft Write(IHtmlDocument page, Article? article, DocumentFacts facts)
    {
        var writer = new BlockWriter();
        using var main = article is null ? null : new HtmlParser().ParseDocument(article.Content);
        var body = (INode?)main?.Body ?? page.Body ?? (INode)page;
        if (facts.Title is { } title && main?.Body?.QuerySelector("h1") is null && !StartsWith(body, title))
        {
            writer.Write(BlockKind.Title, title);
        }

        new HtmlWalk(writer).Write(body);
        return writer.ToDraft(facts);
    }

    private static bool StartsWith(INode body, string title) => body.TextContent.TrimStart().StartsWith(title, StringComparison.OrdinalIgnoreCase);

    private static Article? MainText(string html)
    {
        using var reader = new Reader(Nowhere, html);
        var article = reader.GetArticle();
        return article is { IsReadable: true, Completed: true } && !string.IsNullOrWhiteSpace(article.Content) ? article : null;
    }

    private static string? DeclaredCharset(byte[] content)
    {
        var head = System.Text.Encoding.Latin1.GetString(content, 0, Math.Min(content.Length, CharsetWithin));
        return Charset().Match(head) is { Success: true } match ? match.Groups[1].Value : null;
    }

    [GeneratedRegex(@"<meta[^>]{0,200}charset\s*=\s*[""']?([\w\-]{3,30})", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
