using KnowledgeGraph.Language.Inference;
using KnowledgeGraph.Language.Lemmas;
using KnowledgeGraph.Language.Parsing;
using KnowledgeGraph.Language.Segmentation;
using KnowledgeGraph.Language.WordPieces;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Language;

/// <summary>
/// English: from text to sentences, from sentences to trees. One instance serves all threads.
/// The network itself (0.2 s, 100 MB) is loaded by the first sentence that no cache knows.
/// </summary>
public sealed class EnglishLanguage : IDisposable
{
    // Part of the parser's version: raise it when decoding gives another result from the same network.
    private const int DecodingVersion = 2;

    private readonly Lazy<Network> _network;
    private readonly NetworkAnalyzer _analyzer;
    private readonly TokenBuilder _builder;

    private EnglishLanguage(ModelFiles files)
    {
        var checksum = files.Verify();
        var labels = ModelLabels.Read(files.Labels);
        var vocabulary = WordPieceVocabulary.Read(files.Vocabulary);
        var encoder = new WordPieceEncoder(vocabulary);
        _network = new Lazy<Network>(() => Network.Load(files.Network));
        _analyzer = new NetworkAnalyzer(encoder, _network, new RelationNumbers(labels.Relations));
        _builder = new TokenBuilder(labels, new Lemmatizer(IrregularLemmas.Read(files.Lemmas), new Inflection(vocabulary)));
        Segmenter = new Segmenter(vocabulary);
        Version = $"english-{checksum[..12]}.{DecodingVersion}";
        Parser = new LanguageModelParser(Version, _analyzer, _builder);
    }

    /// <summary>The folder with the model that the build puts beside the program.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "Model");

    /// <summary>Names the model and the decoding: the same version gives the same trees.</summary>
    public string Version { get; }

    /// <summary>Cuts text into sentences and words.</summary>
    public ISegmenter Segmenter { get; }

    /// <summary>Parses every sentence anew.</summary>
    public ISentenceParser Parser { get; }

    /// <summary>Takes up the model in a folder.</summary>
    /// <exception cref="ConfigurationException">A file is missing or is not what the checksums say.</exception>
    public static EnglishLanguage Load(string folder) => new(new ModelFiles(folder));

    /// <summary>A parser that parses each sentence once and keeps the result; as long as the model stays the same, so do kept parses.</summary>
    public ISentenceParser CachedIn(IParseCache cache) => new LanguageModelParser(Version, new CachingAnalyzer(_analyzer, cache, Version), _builder);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_network.IsValueCreated)
        {
            _network.Value.Dispose();
        }
    }
}
