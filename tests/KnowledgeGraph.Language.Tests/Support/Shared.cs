namespace KnowledgeGraph.Language.Tests.Support;

/// <summary>Data that is not part of the repository: treebanks and the model's reference output.</summary>
internal static class Shared
{
    /// <summary>A path under the shared folder; the test is ignored where it is missing.</summary>
    public static string Path(params string[] parts)
    {
        var path = System.IO.Path.Combine([Root(), .. parts]);
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            Assert.Ignore($"needs {string.Join('/', parts)} of the shared folder (set KG_SHARED)");
        }

        return path;
    }

    private static string Root()
    {
        if (Environment.GetEnvironmentVariable("KG_SHARED") is { Length: > 0 } root)
        {
            return root;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
        {
            folder = folder.Parent;
        }

        return folder is null ? "shared" : System.IO.Path.Combine(folder.Parent!.FullName, "shared");
    }
}
