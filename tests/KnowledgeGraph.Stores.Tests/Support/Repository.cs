using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Stores.Tests.Support;

/// <summary>Files of the repository that tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    private static readonly Lazy<Ontology> TheOntology = new(() => OntologyReader.ReadFile(Path.Combine(Root, "graph-schema", "ontology.yaml")));

    public static Ontology Ontology => TheOntology.Value;

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "KnowledgeGraph.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
