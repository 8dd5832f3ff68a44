using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeGraph.Reading.Tests.Support;

/// <summary>Builds small Word documents.</summary>
internal static class Docx
{
    public static byte[] Of(params OpenXmlElement[] body) => Of(_ => { }, body);

    public static byte[] Of(Action<WordprocessingDocument> finish, params OpenXmlElement[] body)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            package.AddMainDocumentPart().Document = new Document(new Body(body));
            finish(package);
        }

        return stream.ToArray();
    }

    public static Paragraph P(string text, string? style = null) => P([new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve })], style);

    public static Paragraph P(OpenXmlElement[] runs, string? style = null)
    {
        var paragraph = new Paragraph(runs);
        paragraph.ParagraphProperties = style is null ? null : new ParagraphProperties(new ParagraphStyleId { Val = style });
        return paragraph;
    }
}
