using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>Says which entities fill the roles of a frame in a predication.</summary>
internal sealed class RoleFiller(Vocabulary vocabulary, Ontology ontology)
{
    // "depends on Russian ports", "attacked Aramco's fields": what is done to a thing is done to the actor whose thing it is.
    private static readonly HashSet<string> ThroughPossessions = ["FIGHTS", "SANCTIONS", "DEPENDS_ON", "TRADES_WITH", "CRITICIZES", "PRESSURES", "CONTAINS", "SUPPORTS", "INFLUENCES"];
    private readonly ArgumentResolver _arguments = new(vocabulary);

    /// <summary>Who fills the source's roles.</summary>
    public List<Filler> Sources(SentenceAnalysis sentence, Predication predication, Frame frame)
    {
        var relation = ontology.Relation(frame.Relation);
        return Fill(sentence, predication, Roles(sentence, predication, frame).Source, kind => (frame.SourceKinds.Count == 0 || frame.SourceKinds.Contains(kind)) && (relation.SourceKinds.Contains(kind) || kind == Kinds.Person || relation.Symmetric));
    }

    /// <summary>Who fills the target's roles, given the sources.</summary>
    public List<Filler> Targets(SentenceAnalysis sentence, Predication predication, Frame frame, List<Filler> sources)
    {
        var relation = ontology.Relation(frame.Relation);
        var roles = Roles(sentence, predication, frame).Target;
        var targets = Fill(sentence, predication, roles, kind => (frame.TargetKinds.Count == 0 || frame.TargetKinds.Contains(kind)) && (relation.TargetKinds.Contains(kind) || kind == Kinds.Person || relation.Symmetric));
        if (targets.Count == 0 && sources.Count > 1 && IsReciprocal(sentence, predication, frame.Target))
        {
            return sources;
        }

        if (targets.Count == 0 && ThroughPossessions.Contains(frame.Relation))
        {
            targets = Fill(sentence, predication, roles.Where(r => !IsConcept(sentence, predication, r)).Select(Owned), kind => Kinds.IsActor(kind) && (frame.TargetKinds.Count == 0 || frame.TargetKinds.Contains(kind)));
        }

        if (targets.Exists(t => t.IsOwner && IsSource(t)))
        {
            // "both nations are redefining their roles": what they own is not each other's.
            targets.RemoveAll(t => t.IsOwner);
        }

        // "Ban and Washington urged the parties": whom the description means was guessed, and they don't urge themselves.
        return sources.Count > 1 && targets.TrueForAll(IsSource) ? [] : targets;

        bool IsSource(Filler target) => sources.Exists(s => s.Entity == target.Entity);
    }

    /// <summary>Who fills the first of the roles that somebody of an allowed kind fills.</summary>
    public List<Filler> Fill(SentenceAnalysis sentence, Predication predication, IEnumerable<string> roles, Func<string, bool> allows)
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
                    fillers.AddRange(Resolve(sentence, argument, owner).Where(f => allows(f.Entity.Kind) && !fillers.Exists(o => o.Entity == f.Entity)));
                }
            }

            if (fillers.Count > 0)
            {
                return fillers;
            }
        }

        return [];
    }

    // "home" is the state of the person named there. "Beijing's envoy": a capital that owns is a government.
    private IEnumerable<Filler> Resolve(SentenceAnalysis sentence, Argument argument, bool owner)
    {
        var named = _arguments.Resolve(sentence, argument.Token, owner, argument.Alone);
        return argument.Role switch
        {
            "home" => named.Where(f => f.Entity.Home is not null).Select(f => f with { Entity = f.Entity.Home! }),
            "poss" => named.Select(f => f with { IsPlace = false }),
            _ => named,
        };
    }

    // "its Russian ally": where nothing else says who the ally is, the nationality does; "its South Asian ally" names nobody.
    private static (IEnumerable<string> Source, IEnumerable<string> Target) Roles(SentenceAnalysis sentence, Predication predication, Frame frame) =>
        HasTwoSides(predication, frame) ? (frame.Source, frame.Target.Remove("in"))
        : frame is { PartOfSpeech: "noun", Source: ["subj", ..] } && frame.Target.Contains("poss") && !predication.Has("subj") && predication.Has("poss") && predication.Arguments.Exists(a => a.Role == "mod" && sentence.HeadedBy(a.Token) is { Kind: Kinds.State })
            ? (["mod"], ["poss"]) : (frame.Source, frame.Target);

    // "a Peruvian-Chilean war in Kenya": where two fight is no third party.
    private static bool HasTwoSides(Predication predication, Frame frame) => frame.PartOfSpeech == "noun" && predication.Arguments.Count(a => a.Role == "mod") > 1;

    // What is done to "the China-US standoff" is not done to China.
    private bool IsConcept(SentenceAnalysis sentence, Predication predication, string role) => predication.Arguments.Exists(a => a.Role == role
        && (vocabulary.RelationNouns.Contains(sentence.Sentence.Tokens[a.Token].Lemma.ToLowerInvariant()) || sentence.HeadedBy(a.Token) is { } mention && !Kinds.IsActor(mention.Kind)));

    private static string Owned(string role) => role.EndsWith('+') ? role : role + "+";

    // "rely on each other", "help one another", "each side blames the other": each on every other.
    private static bool IsReciprocal(SentenceAnalysis sentence, Predication predication, IEnumerable<string> roles)
    {
        var tokens = sentence.Sentence.Tokens;
        return predication.Arguments.Exists(a => roles.Any(r => r.TrimEnd('+') == a.Role) && tokens[a.Token].Form.ToLowerInvariant() is "each" or "other" or "one" or "another"
            && (a.Token > 0 && tokens[a.Token].Form == "other" && tokens[a.Token - 1].Form == "the" || a.Token + 1 < tokens.Length && tokens[a.Token + 1].Form.ToLowerInvariant() is "other" or "another" || a.Token > 0 && tokens[a.Token - 1].Form.ToLowerInvariant() is "each" or "one"));
    }
}
