namespace KnowledgeGraph.Cli.Tests.Support;

/// <summary>Finds files of the checkout that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path in the checkout.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A path under the shared folder; it need not exist.</summary>
    public static string Shared(params string[] parts)
    {
        var given = Environment.GetEnvironmentVariable("KG_SHARED");
        return Path.Combine([string.IsNullOrEmpty(given) ? Path.Combine(Path.GetDirectoryName(Root)!, "shared") : given, .. parts]);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("the tests run outside a checkout");
        }

        return folder.FullName;
    }
}
