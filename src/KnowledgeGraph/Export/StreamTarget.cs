namespace KnowledgeGraph.Export;

/// <summary>A target that is one stream, e.g. standard output.</summary>
public sealed class StreamTarget : IExportTarget
{
    private readonly Stream _stream;
    private string? _name;

    /// <summary>Takes the stream to write to; it stays open.</summary>
    public StreamTarget(Stream stream) => _stream = stream;

    /// <inheritdoc/>
    public void Write(string name, Action<Stream> content)
    {
        if (_name is not null)
        {
            throw new InputException($"this format writes several files ({_name}, {name}, …): name a folder to put them in");
        }

        _name = name;
        content(_stream);
        _stream.Flush();
    }
}
