namespace KnowledgeGraph.Cypher.Tests.Support;

/// <summary>Finds the material that lies beside the repository and is not part of it.</summary>
public static class SharedFolder
{
    /// <summary>The path of something in it, or null where it is not there.</summary>
    public static string? Find(string relative)
    {
        var shared = Environment.GetEnvironmentVariable("KG_SHARED") ?? (Repository.Root is { } root ? Path.Combine(root, "..", "shared") : null);
        var path = shared is null ? null : Path.GetFullPath(Path.Combine(shared, relative));
        return Path.Exists(path) ? path : null;
    }

    /// <summary>The path of something in it; the test is skipped where it is not there.</summary>
    public static string Need(string relative)
    {
        var path = Find(relative);
        if (path is null)
        {
            Assert.Ignore($"../shared/{relative} is not there; set KG_SHARED to the folder that holds it");
        }

        return path!;
    }
}
