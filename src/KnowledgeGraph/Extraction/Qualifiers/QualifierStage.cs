using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Extraction.Qualifiers;

/// <summary>Gives every predication what its context says about it.</summary>
public sealed class QualifierStage : IStage
{
    private readonly QualifierReader _reader;

    /// <summary>Takes the cues and reporting words of a vocabulary.</summary>
    public QualifierStage(Vocabulary vocabulary) => _reader = new QualifierReader(vocabulary, new ArgumentResolver(vocabulary));

    /// <inheritdoc/>
    public string Name => "qualifiers";

    /// <inheritdoc/>
    public IReadOnlyList<Part> Needs => [Part.Predications, Part.References, Part.Quotations];

    /// <inheritdoc/>
    public IReadOnlyList<Part> Gives => [Part.Qualifiers];

    /// <inheritdoc/>
    public void Process(DocumentAnalysis analysis)
    {
        for (var i = 0; i < analysis.Sentences.Count; i++)
        {
            var sentence = analysis.Sentences[i];
            foreach (var predication in sentence.Predications)
            {
                var read = _reader.Read(sentence, predication.Head);
                predication.Qualifiers = read with
                {
                    AttributedTo = read.AttributedTo.Length > 0 ? read.AttributedTo : SpeakersAt(analysis, i, predication.Head.Index),
                    When = TimeReader.Read(sentence.Sentence, predication.Head, analysis.Document.Published),
                };
            }
        }
    }

    private static ImmutableArray<DocumentEntity> SpeakersAt(DocumentAnalysis analysis, int sentence, int token)
    {
        foreach (var quotation in analysis.Quotations)
        {
            if (quotation.Contains(sentence, token))
            {
                return quotation.Speakers;
            }
        }

        return [];
    }
}
