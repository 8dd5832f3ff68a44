using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Reading.Metadata;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace KnowledgeGraph.Reading.Formats.Pdf;

/// <summary>PDF files that hold text. Pictures of pages are not recognised.</summary>
/// <param name="assembler">Finishes documents.</param>
internal sealed class PdfFormat(DocumentAssembler assembler) : IFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = ["pdf"];

    /// <inheritdoc/>
    public IEnumerable<ReadResult> Read(string name, byte[] content) => [ReadResult.Of(assembler.Assemble(name, DraftOf(content)))];

    private static Draft DraftOf(byte[] content)
    {
        try
        {
            using var document = PdfDocument.Open(content, new ParsingOptions { SkipMissingFonts = true });
            var blocks = new PdfText(RunningHeads.Remove(PdfPages.Read(document))).Write();
            return blocks.ToDraft(DocumentFacts.None) with { Properties = PropertiesOf(document) };
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw new InputException("encrypted; save the pdf without a password", inner: e);
        }
        catch (Exception e) when (e is not (InputException or OutOfMemoryException or OperationCanceledException))
        {
            // The parser meets damage with exceptions of many types; each means that this file cannot be read.
            var what = e.Message.ReplaceLineEndings(" ");
            throw new InputException($"damaged pdf ({what}); open and save it again, or print it to a new pdf", inner: e);
        }
    }

    private static DocumentFacts PropertiesOf(PdfDocument document)
    {
        var (title, author) = (document.Information.Title?.Trim() ?? "", document.Information.Author?.Trim() ?? "");
        var names = AuthorNames.Split(author);
        // Printing programs put the name of the file they printed there.
        var isTitle = title.Contains(' ') && !title.StartsWith("Microsoft Word", StringComparison.Ordinal);
        return new DocumentFacts(isTitle ? title : null) { Authors = names.All(AuthorNames.IsName) ? names : [] };
    }
}
