using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Qualifiers;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>Matches one frame against one predication and adds the claims that follow.</summary>
internal sealed class FrameMatcher(Vocabulary vocabulary, Ontology ontology)
{
    private static readonly string[] PartyRoles = ["poss", "mod", "of", "between", "among", "with", "subj", "towards", "toward", "to", "and", "versus", "vis-a-vis"];
    private readonly ArgumentResolver _arguments = new(vocabulary);

    /// <summary>True if at least one claim was added.</summary>
    public bool Match(DocumentAnalysis analysis, SentenceAnalysis sentence, Predication predication, Frame frame)
    {
        if (frame.With.Count > 0 && !HasWord(sentence, predication, frame))
        {
            return false;
        }

        var relation = ontology.Relation(frame.Relation);
        var before = analysis.Claims.Count;
        if (frame.Target[0] is "party" or "co")
        {
            var parties = frame.Target[0] == "party" ? Parties(sentence, predication) : Fill(sentence, predication, frame.Source);
            for (var i = 0; i < parties.Count; i++)
            {
                for (var j = relation.Symmetric ? i + 1 : 0; j < parties.Count; j++)
                {
                    Add(analysis, sentence, predication, frame, parties[i], parties[j]);
                }
            }
        }
        else
        {
            var sources = Fill(sentence, predication, frame.Source);
            var targets = sources.Count == 0 ? [] : Fill(sentence, predication, frame.Target);
            foreach (var source in sources)
            {
                foreach (var target in targets)
                {
                    Add(analysis, sentence, predication, frame, source, target);
                }
            }
        }

        return analysis.Claims.Count > before;
    }

    // The first of the frame's roles that is filled counts.
    private List<Filler> Fill(SentenceAnalysis sentence, Predication predication, IEnumerable<string> roles)
    {
        foreach (var role in roles)
        {
            var owner = role.EndsWith('+');
            var name = owner ? role[..^1] : role;
            var fillers = new List<Filler>();
            foreach (var argument in predication.Arguments)
            {
                if (argument.Role == name)
                {
                    fillers.AddRange(_arguments.Resolve(sentence, argument.Token, owner).Where(f => !fillers.Exists(o => o.Entity == f.Entity)));
                }
            }

            if (fillers.Count > 0)
            {
                return fillers;
            }
        }

        return [];
    }

    private List<Filler> Parties(SentenceAnalysis sentence, Predication predication)
    {
        var parties = new List<Filler>();
        foreach (var role in PartyRoles)
        {
            foreach (var argument in predication.Arguments)
            {
                if (argument.Role == role)
                {
                    parties.AddRange(_arguments.Resolve(sentence, argument.Token, owner: false).Where(f => f.Entity.IsActor && !parties.Exists(o => o.Entity == f.Entity)));
                }
            }
        }

        return parties;
    }

    private static bool HasWord(SentenceAnalysis sentence, Predication predication, Frame frame)
    {
        foreach (var index in sentence.Sentence.ChildrenOf(predication.Head.Index))
        {
            if (frame.With.Contains(sentence.Sentence.Tokens[index].Lemma.ToLowerInvariant()))
            {
                return true;
            }
        }

        return sentence.Sentence.HeadOf(predication.Head) is { } head && frame.With.Contains(head.Lemma.ToLowerInvariant());
    }

    private void Add(DocumentAnalysis analysis, SentenceAnalysis sentence, Predication predication, Frame frame, Filler source, Filler target)
    {
        var relation = ontology.Relation(frame.Relation);
        if (source.Entity == target.Entity || !Allowed(frame.SourceKinds, source.Entity.Kind) || !Allowed(frame.TargetKinds, target.Entity.Kind))
        {
            return;
        }

        if (!relation.Allows(source.Entity.Kind, target.Entity.Kind))
        {
            if (!relation.Symmetric || !relation.Allows(target.Entity.Kind, source.Entity.Kind))
            {
                return;
            }

            (source, target) = (target, source);
        }

        var head = predication.Head.Index;
        analysis.Claims.Add(new DraftClaim(
            sentence,
            source.Entity,
            frame.Relation,
            target.Entity,
            Qualify(predication.Qualifiers, frame),
            (Math.Min(head, Math.Min(source.Token, target.Token)), Math.Max(head, Math.Max(source.Token, target.Token))),
            Math.Round(frame.Confidence * source.Certainty * target.Certainty, 3),
            $"{frame.Predicate}/{frame.PartOfSpeech}:{frame.Line}"));
    }

    private static bool Allowed(System.Collections.Immutable.ImmutableHashSet<string> kinds, string kind) => kinds.Count == 0 || kinds.Contains(kind);

    private static Qualification Qualify(Qualification context, Frame frame) => context with
    {
        Polarity = (context.Polarity == Polarity.Negated) == (frame.Polarity == Polarity.Negated) ? Polarity.Affirmed : Polarity.Negated,
        Modality = context.Modality == Modality.Asserted ? frame.Modality : context.Modality,
    };
}
