using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>Reads every verb, predicative adjective and noun with something hanging on it.</summary>
public sealed class PredicationStage(Vocabulary vocabulary) : IStage
{
    private readonly NounReader _nouns = new(vocabulary);

    /// <inheritdoc/>
    public string Name => "predications";

    /// <inheritdoc/>
    public IReadOnlyList<Part> Needs => [Part.Trees, Part.References, Part.Offices];

    /// <inheritdoc/>
    public IReadOnlyList<Part> Gives => [Part.Predications];

    /// <inheritdoc/>
    public void Process(DocumentAnalysis analysis)
    {
        foreach (var sentence in analysis.Sentences)
        {
            foreach (var token in sentence.Sentence.Tokens)
            {
                if (Read(sentence, token) is { } predication)
                {
                    sentence.Predications.Add(predication);
                }
            }
        }
    }

    private Predication? Read(SentenceAnalysis analysis, Token token) => token.Upos switch
    {
        PartOfSpeech.VERB => VerbReader.Read(analysis.Sentence, token),
        PartOfSpeech.ADJ => AdjectiveReader.Read(analysis.Sentence, token),
        PartOfSpeech.NOUN or PartOfSpeech.PROPN => _nouns.Read(analysis, token),
        _ => null,
    };
}
