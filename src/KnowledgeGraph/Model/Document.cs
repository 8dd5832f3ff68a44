using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>One text with its metadata.</summary>
/// <param name="Name">Path relative to the folder given, with <c>/</c>; a row of a table or a line of JSONL adds <c>#</c> and its id.</param>
/// <param name="Text">What all offsets refer to: the decoded text of the file; for pdf, docx and html the extracted text.</param>
/// <param name="Blocks">In order, not overlapping; text between blocks is white space or markup.</param>
/// <param name="Title">Title, or the name where none was recognised.</param>
/// <param name="Authors">Names in the order of the byline; empty if unknown.</param>
/// <param name="Publisher">Medium or institution; null if unknown.</param>
/// <param name="Published">Date of publication; null if unknown.</param>
/// <param name="Source">URL or other reference that the document gives of itself; null if unknown.</param>
public sealed record Document(
    string Name,
    string Text,
    ImmutableArray<Block> Blocks,
    string Title,
    ImmutableArray<string> Authors,
    string? Publisher,
    DateOnly? Published,
    string? Source)
{
    /// <summary>SHA-256 of the text: two files with the same text are one document.</summary>
    public string Hash { get; } = ContentHash.Full(Text);

    /// <summary>The first 16 digits of <see cref="Hash"/>.</summary>
    public string Id => Hash[..16];
}
