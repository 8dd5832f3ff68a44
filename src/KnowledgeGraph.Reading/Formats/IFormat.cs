using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Reading.Formats;

/// <summary>Reads files of one kind.</summary>
internal interface IFormat
{
    /// <summary>Extensions in lower case without the dot.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>One result for a file, or one for each of its rows in ordinal order of their names.</summary>
    /// <param name="name">Name of the document or, with rows, of the file.</param>
    /// <param name="content">The whole file, not empty.</param>
    /// <exception cref="InputException">The file as a whole cannot be read.</exception>
    IEnumerable<ReadResult> Read(string name, byte[] content);
}
