using KnowledgeGraph.Language;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests.Support;

/// <summary>The product as users have it: the real language model and the repository's own schema, loaded once.</summary>
internal static class Product
{
    private static readonly Lazy<EnglishLanguage> LoadedLanguage = new(() => EnglishLanguage.Load(EnglishLanguage.DefaultFolder));
    private static readonly Lazy<Ontology> LoadedOntology = new(() => OntologyReader.ReadFile(Path.Combine(SchemaFolder, "ontology.yaml")));
    private static readonly Lazy<ExtractionPipeline> LoadedPipeline =
        new(() => ExtractionPipeline.FromSchema(SchemaFolder, LoadedLanguage.Value.Segmenter, LoadedLanguage.Value.Parser));

    public static Ontology Ontology => LoadedOntology.Value;

    public static ExtractionPipeline Pipeline => LoadedPipeline.Value;

    private static string SchemaFolder => Path.Combine(Repository.Root, "graph-schema");
}
