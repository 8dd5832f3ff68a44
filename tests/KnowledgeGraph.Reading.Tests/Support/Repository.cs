namespace KnowledgeGraph.Reading.Tests.Support;

/// <summary>Where the repository and the files shared beside it lie.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Schema => Path.Combine(Root, "graph-schema");

    public static string Seeds => Path.Combine(Root, "seeds");

    /// <summary>A file or folder of the shared folder; the test is ignored where it is missing.</summary>
    public static string Shared(string relative)
    {
        var folder = Environment.GetEnvironmentVariable("KG_SHARED") ?? Path.Combine(Root, "..", "shared");
        var path = Path.Combine(folder, relative);
        if (!Path.Exists(path))
        {
            Assert.Ignore($"{path} is missing; KG_SHARED says where the shared folder lies");
        }

        return path;
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KnowledgeGraph.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests run outside the repository");
        }

        return folder;
    }
}
