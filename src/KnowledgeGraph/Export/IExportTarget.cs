namespace KnowledgeGraph.Export;

/// <summary>Where an export goes: one file, or a folder of several.</summary>
public interface IExportTarget
{
    /// <summary>Writes one file; opening and closing it is the target's business.</summary>
    /// <param name="name">Its name; a format that is a single file gives any, e.g. <c>graph.svg</c>.</param>
    /// <param name="content">Writes its bytes and leaves the stream open.</param>
    /// <exception cref="InputException">The file cannot be written, or is the second where only one has a place.</exception>
    void Write(string name, Action<Stream> content);
}
