using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Model;
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
            foreach (var office in OfficeReader.Read(sentence))
            {
                sentence.Predications.Add(office);
                NoteHome(sentence, office);
            }
        }
    }

    private static void NoteHome(SentenceAnalysis sentence, Predication office)
    {
        Mention? At(string role) => office.Arguments.Exists(a => a.Role == role) ? sentence.HeadedBy(office.Arguments.Find(a => a.Role == role).Token) : null;
        if (At("subj") is { Kind: Kinds.Person, Referents: [var person] } && (At("mod") ?? At("poss") ?? At("of")) is { Referents: [{ Kind: Kinds.State } home] })
        {
            person.Home ??= home;
        }
    }
}
