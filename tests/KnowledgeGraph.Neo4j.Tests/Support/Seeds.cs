using KnowledgeGraph.Sqlite;

namespace KnowledgeGraph.Neo4j.Tests.Support;

/// <summary>The workspace that <c>kg build seeds</c> makes; built by the first test that asks.</summary>
internal static class Seeds
{
    private static readonly Lazy<string> Folder = new(() => Directory.CreateTempSubdirectory("kg-seeds-").FullName);
    private static readonly Lazy<Task<string>> Built = new(BuildAsync);

    /// <summary>The path of the workspace.</summary>
    public static Task<string> PathAsync() => Built.Value;

    /// <summary>Opens the workspace.</summary>
    public static async Task<SqliteWorkspace> OpenAsync() => SqliteWorkspace.Open(await PathAsync(), Repository.Ontology);

    /// <summary>Deletes it.</summary>
    public static void Remove()
    {
        if (Folder.IsValueCreated)
        {
            Directory.Delete(Folder.Value, recursive: true);
        }
    }

    private static async Task<string> BuildAsync()
    {
        var path = Path.Combine(Folder.Value, "graph.db");
        var (exitCode, error) = await KgProgram.RunAsync("build", Repository.At("seeds"), "-w", path);
        Assert.That(exitCode, Is.Zero, error);
        return path;
    }
}
