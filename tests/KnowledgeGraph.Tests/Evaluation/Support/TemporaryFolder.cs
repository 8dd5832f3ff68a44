namespace KnowledgeGraph.Tests.Evaluation.Support;

/// <summary>A folder that goes when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-test-");

    public string Path => _folder.FullName;

    public string[] Files => [.. _folder.GetFiles().Select(f => f.Name).Order(StringComparer.Ordinal)];

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Write(string name, string content) => File.WriteAllText(this[name], content);

    public void Dispose() => _folder.Delete(recursive: true);
}
