namespace KnowledgeGraph.Pipeline;

/// <summary>Turns paths into documents.</summary>
public interface IDocumentReader
{
    /// <summary>
    /// Documents of files, folders and globs, sorted by name, one result for each file or row; lazily, so that any number of files takes the memory of one.
    /// A file that cannot be read gives a result with an error and does not stop the rest.
    /// </summary>
    /// <param name="paths">Files, folders, globs, or <c>-</c> for standard input.</param>
    /// <exception cref="InputException">A path does not exist or a glob matches nothing.</exception>
    IEnumerable<ReadResult> Read(IReadOnlyList<string> paths);
}
