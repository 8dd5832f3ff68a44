namespace KnowledgeGraph.Cypher.Tests.Support;

/// <summary>The repository that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder with the solution; null where the tests run elsewhere.</summary>
    public static string? Root { get; } = Find();

    private static string? Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName;
    }
}
