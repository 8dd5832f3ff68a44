using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>Reads who holds which office, before anything else is read: later stages need to know for which state a person speaks.</summary>
public sealed class OfficeStage : IStage
{
    /// <inheritdoc/>
    public string Name => "offices";

    /// <inheritdoc/>
    public IReadOnlyList<Part> Needs => [Part.Trees, Part.References];

    /// <inheritdoc/>
    public IReadOnlyList<Part> Gives => [Part.Offices];

    /// <inheritdoc/>
    public void Process(DocumentAnalysis analysis)
    {
        foreach (var sentence in analysis.Sentences)
        {
            sentence.Predications.AddRange(OfficeReader.Read(sentence));
        }
    }
}
