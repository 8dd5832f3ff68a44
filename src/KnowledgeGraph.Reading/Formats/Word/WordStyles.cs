using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Reading.Formats.Word;

/// <summary>Tells what a paragraph is by the name of its style, which is English whatever language the program speaks.</summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, string> _names;

    /// <summary>Reads the styles of a document.</summary>
    public WordStyles(MainDocumentPart part) =>
        _names = (part.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
            .Where(s => s.StyleId?.Value is not null)
            .GroupBy(s => s.StyleId!.Value!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (g.First().StyleName?.Val?.Value ?? g.Key).ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>What the paragraph is; a table of contents repeats headings and is not read.</summary>
    public (BlockKind Kind, string? SkipReason) KindOf(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
        var name = _names.TryGetValue(id, out var known) ? known : id.ToLowerInvariant();
        return name switch
        {
            "title" => (BlockKind.Title, null),
            "caption" => (BlockKind.Caption, null),
            _ when name.StartsWith("heading", StringComparison.Ordinal) || name == "subtitle" => (BlockKind.Heading, null),
            _ when name.StartsWith("toc ", StringComparison.Ordinal) => (BlockKind.Boilerplate, "table of contents"),
            _ when name.StartsWith("list", StringComparison.Ordinal) => (BlockKind.ListItem, null),
            _ when paragraph.ParagraphProperties?.NumberingProperties is not null => (BlockKind.ListItem, null),
            _ => (BlockKind.Paragraph, null),
        };
    }
}
