using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Tests.Export.Support;

/// <summary>Files of the repository and of the folder of test material beside it.</summary>
internal static class Shared
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static Ontology Ontology { get; } = OntologyReader.ReadFile(Path.Combine(Root, "graph-schema", "ontology.yaml"));

    /// <summary>A path in the shared folder; the test is ignored where it is missing.</summary>
    public static string Find(string relative)
    {
        var shared = Environment.GetEnvironmentVariable("KG_SHARED") ?? Path.Combine(Root, "..", "shared");
        var path = Path.GetFullPath(Path.Combine(shared, relative));
        if (!Path.Exists(path))
        {
            Assert.Ignore($"test material is missing: {path} (KG_SHARED names its folder)");
        }

        return path;
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "KnowledgeGraph.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
