using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Finds every stretch of text that may stand for an entity. What it stands for is decided later.</summary>
public sealed class MentionStage(Vocabulary vocabulary) : IStage
{
    private readonly LexiconFinder _lexicon = new(vocabulary);
    private readonly OfficeFinder _offices = new(vocabulary);
    private readonly OrganizationFinder _organizations = new(vocabulary);
    private readonly NameFinder _names = new(vocabulary);
    private readonly ConceptFinder _concepts = new(vocabulary);
    private readonly AnaphorFinder _anaphors = new(vocabulary);

    /// <inheritdoc/>
    public string Name => "mentions";

    /// <inheritdoc/>
    public IReadOnlyList<Part> Needs => [Part.Trees];

    /// <inheritdoc/>
    public IReadOnlyList<Part> Gives => [Part.Mentions];

    /// <inheritdoc/>
    public void Process(DocumentAnalysis analysis)
    {
        foreach (var sentence in analysis.Sentences)
        {
            var pieces = new PieceSequence(sentence.Sentence);
            AddAll(sentence, _lexicon.Find(sentence.Sentence, pieces));
            AddAll(sentence, BylineFinder.Find(sentence, analysis.Document).Where(m => sentence.Covering(m.Head) is null));
            sentence.Offices.AddRange(_offices.Find(sentence, pieces));
            AddAll(sentence, _organizations.Find(sentence));
            AddAll(sentence, _names.Find(sentence));
            AddAll(sentence, _concepts.Find(sentence));
            AddAll(sentence, _anaphors.Find(sentence));
        }
    }

    // Found first, added after: a finder looks at what the finders before it have found, not at itself.
    private static void AddAll(SentenceAnalysis sentence, IEnumerable<Mention> mentions)
    {
        foreach (var mention in mentions.ToList())
        {
            sentence.Add(mention);
        }
    }
}
