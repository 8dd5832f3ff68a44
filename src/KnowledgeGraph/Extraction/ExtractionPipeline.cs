using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Frames;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Qualifiers;
using KnowledgeGraph.Extraction.Quotations;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads documents with a fixed list of stages.</summary>
public sealed class ExtractionPipeline : IDocumentExtractor
{
    private const string Version = "1";

    /// <summary>Takes stages that a <see cref="PipelineBuilder"/> has checked.</summary>
    /// <param name="stages">In their order.</param>
    /// <param name="fingerprint">Names model, lexicon and schema.</param>
    public ExtractionPipeline(IReadOnlyList<IStage> stages, string fingerprint)
    {
        Stages = stages;
        Fingerprint = $"{Version} {fingerprint}";
    }

    /// <summary>What the stages know.</summary>
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>In their order.</summary>
    public IReadOnlyList<IStage> Stages { get; }

    /// <inheritdoc/>
    public string Fingerprint { get; }

    /// <summary>The stages of the product, in their order: what extraction does, as a table of contents.</summary>
    public static ExtractionPipeline Create(ISegmenter segmenter, ISentenceParser parser, Vocabulary vocabulary, Ontology ontology) => new(
        new PipelineBuilder()
            .Add(new ParsingStage(segmenter, parser, vocabulary.Verbs))
            .Add(new MentionStage(vocabulary))
            .Add(new ResolutionStage())
            .Add(new RecurrenceStage())
            .Add(new AuthorStage())
            .Add(new CoreferenceStage(vocabulary))
            .Add(new OfficeStage())
            .Add(new QuotationStage(vocabulary))
            .Add(new FirstPersonStage())
            .Add(new PredicationStage(vocabulary))
            .Add(new QualifierStage(vocabulary))
            .Add(new FrameStage(vocabulary, ontology))
            .Build(),
        $"{parser.Version} lexicon {vocabulary.Hash} schema {ontology.Version}")
    {
        Vocabulary = vocabulary,
    };

    /// <summary>The pipeline of a folder <c>graph-schema</c>.</summary>
    /// <exception cref="ConfigurationException">A file of the folder is missing or wrong.</exception>
    public static ExtractionPipeline FromSchema(string folder, ISegmenter segmenter, ISentenceParser parser)
    {
        var ontology = OntologyReader.ReadFile(Path.Combine(folder, "ontology.yaml"));
        return Create(segmenter, parser, VocabularyReader.Read(Path.Combine(folder, "lexicon"), ontology), ontology);
    }

    /// <summary>Everything that the stages find, for explanation; <see cref="Extract"/> gives what a store keeps.</summary>
    public DocumentAnalysis Analyze(Document document)
    {
        var analysis = new DocumentAnalysis(document);
        foreach (var stage in Stages)
        {
            stage.Process(analysis);
        }

        return analysis;
    }

    /// <inheritdoc/>
    public DocumentExtraction Extract(Document document) => ExtractionWriter.Write(Analyze(document));
}
