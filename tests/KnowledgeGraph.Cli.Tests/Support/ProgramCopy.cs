namespace KnowledgeGraph.Cli.Tests.Support;

/// <summary>A copy of the program whose files can be damaged: links to the real ones, but for the three that .NET resolves.</summary>
internal sealed class ProgramCopy : IDisposable
{
    private readonly Sandbox _folder = new();

    /// <summary>Makes the copy.</summary>
    public ProgramCopy()
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(AppContext.BaseDirectory, file);
            Directory.CreateDirectory(Path.GetDirectoryName(_folder.At(name))!);
            if (name.StartsWith("kg.", StringComparison.Ordinal))
            {
                File.Copy(file, _folder.At(name));
            }
            else
            {
                File.CreateSymbolicLink(_folder.At(name), file);
            }
        }
    }

    /// <summary>Replaces a file by this content; null removes it.</summary>
    public void Replace(string name, string? content)
    {
        File.Delete(_folder.At(name));
        if (content is not null)
        {
            _folder.Write(name, content);
        }
    }

    /// <summary>Runs the copy in the folder of a sandbox.</summary>
    public KgResult Kg(Sandbox sandbox, params string[] arguments) => sandbox.Run(_folder.At("kg.dll"), arguments);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
