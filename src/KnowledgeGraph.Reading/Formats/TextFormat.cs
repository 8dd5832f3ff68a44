using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Reading.Cutting;
using KnowledgeGraph.Reading.Decoding;
using KnowledgeGraph.Reading.Metadata;

namespace KnowledgeGraph.Reading.Formats;

/// <summary>Plain text and Markdown. A <c>.txt</c> that looks like Markdown is read as such.</summary>
/// <param name="assembler">Finishes documents.</param>
/// <param name="cutter">Cuts plain text.</param>
internal sealed class TextFormat(DocumentAssembler assembler, PlainTextCutter cutter) : IFormat
{
    private static readonly string[] MarkdownExtensions = ["md", "markdown"];

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = ["txt", "text", .. MarkdownExtensions];

    /// <inheritdoc/>
    public IEnumerable<ReadResult> Read(string name, byte[] content)
    {
        var decoded = TextDecoder.Decode(content);
        var isMarkdown = MarkdownExtensions.Any(e => name.EndsWith("." + e, StringComparison.OrdinalIgnoreCase));
        var front = FrontMatter.Read(decoded.Text);
        var draft = Cut(decoded.Text, front.Facts, isMarkdown || front.End > 0, front.End);
        string?[] warnings = [decoded.Warning, front.Warning];
        return [ReadResult.Of(assembler.Assemble(name, draft), [.. warnings.OfType<string>()])];
    }

    /// <summary>Cuts a text as Markdown if it is or looks like it, else as plain text.</summary>
    public Draft Cut(string text, DocumentFacts facts, bool isMarkdown = false, int start = 0) =>
        new(text, isMarkdown || MarkdownCutter.LooksLikeMarkdown(text) ? MarkdownCutter.Cut(text, start) : cutter.Cut(text), facts);
}
