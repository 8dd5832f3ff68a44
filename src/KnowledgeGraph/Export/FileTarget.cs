namespace KnowledgeGraph.Export;

/// <summary>A target that is one file. It appears when it is complete: until then, and where writing fails, an older one stays.</summary>
public sealed class FileTarget : IExportTarget
{
    private readonly string _path;

    /// <summary>Takes the file's path; folders on the way are made.</summary>
    public FileTarget(string path) => _path = Path.GetFullPath(path);

    /// <inheritdoc/>
    public void Write(string name, Action<Stream> content)
    {
        var partial = _path + ".partial";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            using (var stream = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 1 << 16))
            {
                content(stream);
            }

            File.Move(partial, _path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"cannot be written: {e.Message}", _path, e);
        }
        finally
        {
            if (File.Exists(partial))
            {
                File.Delete(partial);
            }
        }
    }
}
