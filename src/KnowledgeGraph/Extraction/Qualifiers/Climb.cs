using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Qualifiers;

/// <summary>What has been gathered on the way from a predicate to the root.</summary>
internal sealed class Climb(SentenceAnalysis analysis, ArgumentResolver arguments, Vocabulary vocabulary)
{
    private bool _negated;
    private Modality _modality = Modality.Asserted;
    private readonly List<DocumentEntity> _speakers = [];

    /// <summary>Set where the predicate is no longer in the scope of what comes: from there on only attribution is read.</summary>
    public bool OnlyAttribution { get; set; }

    /// <summary>Applies a cue's effect.</summary>
    public void Apply(string effect)
    {
        if (OnlyAttribution)
        {
            return;
        }

        _negated ^= effect is "negated" or "negated-proposed";
        _modality = (effect, _modality) switch
        {
            ("proposed" or "negated-proposed", _) => Modality.Proposed,
            ("possible", Modality.Asserted) => Modality.Possible,
            _ => _modality,
        };
    }

    /// <summary>Reads a reporting head: whose view it is, and what the way of reporting does to it.</summary>
    public void AttributeFrom(Token head, Token clause)
    {
        if (!(clause.Is("ccomp") || clause.Is("xcomp") || clause.Is("parataxis") || clause.Is("csubj") || clause.Is("acl") || clause.Is("obj") || clause.Is("obl") || clause.Is("dep") || clause.Is("advcl")))
        {
            return;
        }

        if (!vocabulary.Reporting.TryGetValue($"{head.Lemma.ToLowerInvariant()}/{head.Upos}", out var cue) || (clause.Is("obj") && cue.Frame == "ccomp" && !clause.IsNominal()))
        {
            return;
        }

        if (clause.Is("advcl"))
        {
            // "accused Eritrea of attacking Sudan": the act is the accuser's claim.
            if (analysis.Sentence.Child(clause, "mark") is not { } mark || mark.Form.ToLowerInvariant() is not ("of" or "for"))
            {
                return;
            }
        }
        else if (clause.Is("obj") || clause.Is("obl") || clause.Is("acl") || clause.Is("xcomp"))
        {
            Apply(cue.Stance switch { "deny" => "negated", "urge" => "proposed", _ => "" });
            if (cue.Frame != "object-as" && cue.Stance is not ("deny" or "urge") && !clause.Is("acl"))
            {
                return;
            }
        }
        else
        {
            Apply(cue.Stance switch { "deny" => "negated", "urge" => "proposed", "ask" => "possible", _ => "" });
        }

        Attribute(SpeakerOf(head), stop: true);
    }

    /// <summary>Adds a speaker named by a phrase such as "according to".</summary>
    public void Attribute(Token? phrase, bool stop = false)
    {
        if (phrase is null || _speakers.Count > 0)
        {
            return;
        }

        // "Russia's top diplomat said": who is named by the phrase itself speaks, not whom he serves.
        var named = arguments.Resolve(analysis, phrase.Index, owner: false).Where(f => f.Entity.IsActor).ToList();
        var direct = named.Where(f => !f.IsOwner).ToList();
        _speakers.AddRange((direct.Count > 0 ? direct : named).Select(f => f.Entity));

        OnlyAttribution |= stop;
    }

    /// <summary>What has been gathered.</summary>
    public Qualification Result() => new(_negated ? Polarity.Negated : Polarity.Affirmed, _modality, [.. _speakers.Distinct()], null);

    private Token? SpeakerOf(Token head)
    {
        var sentence = analysis.Sentence;
        if (head.IsNominal())
        {
            return sentence.Child(head, "nmod:poss") ?? sentence.Children(head).FirstOrDefault(c => c.Is("nmod") && sentence.Preposition(c) is "of" or "by");
        }

        return SubjectFinder.IsPassive(sentence, head)
            ? sentence.Children(head).FirstOrDefault(c => c.Is("obl") && sentence.Preposition(c) == "by")
            : SubjectFinder.Surface(sentence, head);
    }
}
