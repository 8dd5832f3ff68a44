using System.Text;
using AngleSharp.Dom;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Reading.Formats.Html;

/// <summary>Writes the elements of a page as blocks. What is no text of the article (scripts, navigation, forms) is not written.</summary>
/// <param name="writer">Where to.</param>
internal sealed class HtmlWalk(BlockWriter writer)
{
    private static readonly HashSet<string> Dropped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "nav", "footer", "aside", "form", "button", "select", "textarea", "input", "iframe", "object",
        "svg", "math", "canvas", "video", "audio", "head", "dialog", "menu",
    };

    private static readonly Dictionary<string, BlockKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["h1"] = BlockKind.Heading, ["h2"] = BlockKind.Heading, ["h3"] = BlockKind.Heading, ["h4"] = BlockKind.Heading, ["h5"] = BlockKind.Heading,
        ["h6"] = BlockKind.Heading, ["li"] = BlockKind.ListItem, ["dt"] = BlockKind.ListItem, ["dd"] = BlockKind.ListItem,
        ["td"] = BlockKind.ListItem, ["th"] = BlockKind.ListItem, ["figcaption"] = BlockKind.Caption, ["caption"] = BlockKind.Caption,
    };

    private static readonly HashSet<string> Parts = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "section", "article", "main", "header", "blockquote", "pre", "ul", "ol", "dl", "table", "thead", "tbody", "tfoot", "tr", "figure",
        "hr", "address", "body", "html", "center", "details", "summary",
    };

    private readonly StringBuilder _open = new();

    /// <summary>Writes everything below an element.</summary>
    public void Write(INode root)
    {
        Visit(root, BlockKind.Paragraph);
        Flush(BlockKind.Paragraph);
    }

    private void Visit(INode node, BlockKind kind)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                _open.Append(text.Data);
            }
            else if (child is IElement element && !Dropped.Contains(element.LocalName) && !IsHidden(element))
            {
                VisitElement(element, kind);
            }
        }
    }

    private void VisitElement(IElement element, BlockKind kind)
    {
        var name = element.LocalName;
        if (name == "br")
        {
            // Two breaks in a row are how old pages part paragraphs.
            var isSecond = element.PreviousElementSibling?.LocalName == "br" && string.IsNullOrWhiteSpace(element.PreviousSibling?.TextContent);
            _ = isSecond ? Flush(kind) : _open.Append(' ');
        }
        else if (Kinds.TryGetValue(name, out var own) || Parts.Contains(name))
        {
            Flush(kind);
            var inner = Kinds.ContainsKey(name) ? own : kind;
            Visit(element, inner);
            Flush(inner);
        }
        else if (name != "sup" || !element.TextContent.All(c => char.IsAsciiDigit(c) || c is '[' or ']' or ' '))
        {
            Visit(element, kind);
        }
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("style")?.Replace(" ", "").Contains("display:none", StringComparison.OrdinalIgnoreCase) == true;

    private StringBuilder Flush(BlockKind kind)
    {
        writer.Write(kind, _open.ToString());
        return _open.Clear();
    }
}
