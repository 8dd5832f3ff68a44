using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Reading.Metadata;

namespace KnowledgeGraph.Reading.Formats.Word;

/// <summary>Word documents: body, tables and text boxes in order, then footnotes and endnotes. Headers and footers repeat and are not read.</summary>
/// <param name="assembler">Finishes documents.</param>
internal sealed class WordFormat(DocumentAssembler assembler) : IFormat
{
    private const long MostCharactersInAPart = 200_000_000;

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = ["docx"];

    /// <inheritdoc/>
    public IEnumerable<ReadResult> Read(string name, byte[] content)
    {
        ZipGuard.Check(content);
        try
        {
            using var stream = new MemoryStream(content, writable: false);
            var settings = new OpenSettings { MaxCharactersInPart = MostCharactersInAPart };
            using var package = WordprocessingDocument.Open(stream, isEditable: false, settings);
            return [ReadResult.Of(assembler.Assemble(name, DraftOf(package)))];
        }
        catch (Exception e) when (e is OpenXmlPackageException or XmlException or IOException or SystemException and not OutOfMemoryException)
        {
            throw new InputException($"damaged: it cannot be read as a Word document ({e.Message})", inner: e);
        }
    }

    private static Draft DraftOf(WordprocessingDocument package)
    {
        var main = package.MainDocumentPart;
        var body = main?.Document?.Body ?? throw new InputException("damaged: the package holds no Word document");
        var writer = new BlockWriter();
        var walk = new WordWalk(writer, new WordStyles(main));
        walk.Write(body);
        WriteNotes(walk, main.FootnotesPart?.Footnotes?.Elements<Footnote>());
        WriteNotes(walk, main.EndnotesPart?.Endnotes?.Elements<Endnote>());
        var properties = package.PackageProperties;
        var author = properties.Creator?.Trim() ?? "";
        return writer.ToDraft(DocumentFacts.None) with
        {
            Properties = new DocumentFacts(properties.Title?.Trim() is { Length: > 0 } title ? title : null)
            {
                Authors = AuthorNames.IsName(author) ? [author] : [],
            },
        };
    }

    /// <summary>Notes of a type are the lines that part notes from text.</summary>
    private static void WriteNotes(WordWalk walk, IEnumerable<FootnoteEndnoteType>? notes)
    {
        foreach (var note in notes ?? [])
        {
            if (note.Type is null || note.Type.Value == FootnoteEndnoteValues.Normal)
            {
                walk.Write(note);
            }
        }
    }
}
