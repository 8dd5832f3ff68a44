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
                var found = false;
                foreach (var name in predication.Names)
                {
                    // A more specific name hides the general one ("take part" hides "take"); kinds and offices stand beside it.
                    if (found && name[0] != '@')
                    {
                        continue;
                    }

                    foreach (var frame in _vocabulary.Frames[$"{name}/{predication.PartOfSpeech}"])
                    {
                        found |= _matcher.Match(analysis, sentence, predication, frame) && name[0] != '@';
                    }
                }

                KeepMostSpecific(analysis.Claims, before);
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
