using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Tests.Support;

/// <summary>The repository's own schema and lexicon, read once.</summary>
internal static class Seeds
{
    private static readonly Lazy<string> FoundFolder = new(Find);
    private static readonly Lazy<Ontology> LoadedOntology = new(() => OntologyReader.ReadFile(Path.Combine(Folder, "ontology.yaml")));
    private static readonly Lazy<Vocabulary> LoadedVocabulary = new(() => VocabularyReader.Read(Path.Combine(Folder, "lexicon"), Ontology));

    public static Ontology Ontology => LoadedOntology.Value;

    public static Vocabulary Vocabulary => LoadedVocabulary.Value;

    /// <summary>Path of <c>graph-schema</c>.</summary>
    public static string Folder => FoundFolder.Value;

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("no folder above the tests holds KnowledgeGraph.sln"), "graph-schema");
    }
}
