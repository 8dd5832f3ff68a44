namespace KnowledgeGraph.Export;

/// <summary>A target that is a folder. Files of the same name are replaced, others are left.</summary>
public sealed class FolderTarget : IExportTarget
{
    private readonly string _path;

    /// <summary>Takes the folder's path; it is made if need be.</summary>
    public FolderTarget(string path) => _path = path;

    /// <inheritdoc/>
    public void Write(string name, Action<Stream> content) => new FileTarget(Path.Combine(_path, name)).Write(name, content);
}
