using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>Turns predications into claims where a frame of the lexicon says which relation they express.</summary>
public sealed class FrameStage : IStage
{
    private readonly Vocabulary _vocabulary;
    private readonly FrameMatcher _matcher;

    /// <summary>Takes the frames of a vocabulary.</summary>
    public FrameStage(Vocabulary vocabulary, Ontology ontology)
    {
        _vocabulary = vocabulary;
        _matcher = new FrameMatcher(vocabulary, ontology);
    }

    /// <inheritdoc/>
    public string Name => "frames";

    /// <inheritdoc/>
    public IReadOnlyList<Part> Needs => [Part.Predications, Part.Qualifiers];

    /// <inheritdoc/>
    public IReadOnlyList<Part> Gives => [Part.Claims];

    /// <inheritdoc/>
    public void Process(DocumentAnalysis analysis)
    {
        foreach (var sentence in analysis.Sentences)
        {
            foreach (var predication in sentence.Predications)
            {
                var before = analysis.Claims.Count;
                Match(analysis, sentence, predication);
                KeepMostSpecific(analysis.Claims, before);
            }
        }
    }

    // A more specific name hides what the general one says of the same two ("take part" hides "take"); kinds and offices stand beside it.
    private void Match(DocumentAnalysis analysis, SentenceAnalysis sentence, Predication predication)
    {
        var specific = new List<DraftClaim>();
        foreach (var name in predication.Names)
        {
            var before = analysis.Claims.Count;
            foreach (var frame in _vocabulary.Frames[$"{name}/{predication.PartOfSpeech}"])
            {
                _matcher.Match(analysis, sentence, predication, frame);
            }

            if (name[0] != '@')
            {
                var general = analysis.Claims[before..];
                analysis.Claims.RemoveRange(before, general.Count);
                general.RemoveAll(c => specific.Exists(s => IsSamePair(s, c)));
                analysis.Claims.AddRange(general);
                specific.AddRange(general);
            }
        }
    }

    // Selling arms is trade, but the more specific type says it.
    private static void KeepMostSpecific(List<DraftClaim> claims, int from)
    {
        for (var i = claims.Count - 1; i >= from; i--)
        {
            var claim = claims[i];
            if (claim.Relation == "TRADES_WITH" && claims.FindIndex(from, c => c.Relation == "ARMS" && IsSamePair(c, claim)) >= 0)
            {
                claims.RemoveAt(i);
            }
        }
    }

    private static bool IsSamePair(DraftClaim one, DraftClaim other) =>
        (one.Source == other.Source && one.Target == other.Target) || (one.Source == other.Target && one.Target == other.Source);
}
