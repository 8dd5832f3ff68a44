using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Qualifiers;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>Matches one frame against one predication and adds the claims that follow.</summary>
internal sealed class FrameMatcher(Vocabulary vocabulary, Ontology ontology)
{
    private static readonly string[] PartyRoles = ["poss", "mod", "of", "between", "among", "with", "subj", "towards", "toward", "to", "and", "versus", "vis-a-vis"];
    private const double ImplicitCertainty = 0.65;

    // Of a longer list a text says that all took part in something, not that each did so with each.
    private const int MostParties = 4;
    private static readonly HashSet<string> OneSided = ["with", "to", "towards", "toward", "versus", "vis-a-vis"];

    // "depends on Russian ports", "attacked Aramco's fields": what is done to a thing is done to the actor whose thing it is.
    private static readonly HashSet<string> ThroughPossessions = ["FIGHTS", "SANCTIONS", "DEPENDS_ON", "TRADES_WITH", "CRITICIZES", "PRESSURES", "CONTAINS", "SUPPORTS", "INFLUENCES"];
    private readonly ArgumentResolver _arguments = new(vocabulary);

    /// <summary>Adds the claims.</summary>
    public void Match(DocumentAnalysis analysis, SentenceAnalysis sentence, Predication predication, Frame frame)
    {
        if ((frame.Target[0] == "co" && predication.Has("with")) || (frame.With.Count > 0 && !HasWord(sentence, predication, frame)))
        {
            return;
        }

        var relation = ontology.Relation(frame.Relation);
        if (frame.Target[0] is "party" or "co")
        {
            var parties = frame.Target[0] == "party" ? Parties(sentence, predication) : Fill(sentence, predication, frame.Source, _ => true);
            for (var i = 0; i < parties.Count && parties.Count <= MostParties; i++)
            {
                for (var j = relation.Symmetric ? i + 1 : 0; j < parties.Count; j++)
                {
                    if (parties[i].Side < 0 || parties[i].Side != parties[j].Side)
                    {
                        Add(analysis, sentence, predication, frame, parties[i], parties[j]);
                    }
                }
            }
        }
        else
        {
            var (sourceRoles, targetRoles) = Roles(sentence, predication, frame);
            var sources = Fill(sentence, predication, sourceRoles, kind => Allowed(frame.SourceKinds, kind) && (relation.SourceKinds.Contains(kind) || kind == Kinds.Person || relation.Symmetric));
            if (sources.Count == 0 && frame.PartOfSpeech == "noun" && frame.Predicate[0] != '@' && frame.Source.Contains("poss"))
            {
                sources = Implicit(sentence, predication);
            }

            var targets = sources.Count == 0 ? [] : Fill(sentence, predication, targetRoles, kind => Allowed(frame.TargetKinds, kind) && (relation.TargetKinds.Contains(kind) || kind == Kinds.Person || relation.Symmetric));
            if (targets.Count == 0 && sources.Count > 1 && IsReciprocal(sentence, predication, frame.Target))
            {
                targets = sources;
            }

            if (targets.Count == 0 && sources.Count > 0 && ThroughPossessions.Contains(frame.Relation))
            {
                targets = Fill(sentence, predication, targetRoles.Where(r => !IsConcept(sentence, predication, r)).Select(Owned), kind => Kinds.IsActor(kind) && Allowed(frame.TargetKinds, kind));
            }

            if (targets.Exists(t => t.IsOwner && sources.Exists(s => s.Entity == t.Entity)))
            {
                // "both nations are redefining their roles": what they own is not each other's.
                targets.RemoveAll(t => t.IsOwner);
            }

            if (sources.Count > 1 && targets.Count > 0 && targets != sources && targets.TrueForAll(t => sources.Exists(s => s.Entity == t.Entity)))
            {
                // "Ban and Washington urged the parties": whom the description means was guessed, and they don't urge themselves.
                return;
            }

            var oneToOne = sources.Count > 1 && sources.Count == targets.Count && SaysRespectively(sentence, predication);
            for (var i = 0; i < sources.Count; i++)
            {
                for (var j = 0; j < targets.Count; j++)
                {
                    if (!oneToOne || i == j)
                    {
                        Add(analysis, sentence, predication, frame, sources[i], targets[j]);
                    }
                }
            }
        }
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

    // The first of the frame's roles that somebody of an allowed kind fills counts.
    private List<Filler> Fill(SentenceAnalysis sentence, Predication predication, IEnumerable<string> roles, Func<string, bool> allows)
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
                    var place = argument.Role != "poss";
                    fillers.AddRange(Resolve(sentence, argument, owner)
                        .Select(f => f with { IsPlace = f.IsPlace && place })
                        .Where(f => allows(f.Entity.Kind) && !fillers.Exists(o => o.Entity == f.Entity)));
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

    private List<Filler> Implicit(SentenceAnalysis sentence, Predication predication) =>
        [.. predication.Arguments.Where(a => a.Role == "implicit")
            .SelectMany(a => _arguments.Resolve(sentence, a.Token, owner: false))
            .Where(f => f.Entity.IsActor)
            .Select(f => f with { Certainty = f.Certainty * ImplicitCertainty })];

    private List<Filler> Parties(SentenceAnalysis sentence, Predication predication)
    {
        var named = PartiesIn(sentence, predication, ["between", "among"]);
        if (named.Count >= 2)
        {
            return named;
        }

        var parties = PartiesIn(sentence, predication, PartyRoles);
        return parties.Count > 0 && parties.TrueForAll(p => p.Side >= 0 && p.Side == parties[0].Side)
            ? [.. parties, .. Implicit(sentence, predication).Where(i => !parties.Exists(p => p.Entity == i.Entity))]
            : parties;
    }

    private List<Filler> PartiesIn(SentenceAnalysis sentence, Predication predication, string[] roles)
    {
        var parties = new List<Filler>();
        foreach (var role in roles)
        {
            foreach (var argument in predication.Arguments)
            {
                if (argument.Role == role)
                {
                    parties.AddRange(_arguments.Resolve(sentence, argument.Token, owner: false, argument.Alone).Where(f => f.Entity.IsActor && !parties.Exists(o => o.Entity == f.Entity)).Select(f => OneSided.Contains(role) ? f with { Side = argument.Token } : f));
                }
            }
        }

        return parties;
    }

    // "Norway and Sweden support Estonia and Latvia respectively".
    private static bool SaysRespectively(SentenceAnalysis sentence, Predication predication)
    {
        var tokens = sentence.Sentence.Tokens;
        return tokens.Any(t => t.Form == "respectively" && sentence.Sentence.IsWithin(t, predication.Head));
    }

    // "rely on each other", "help one another", "each side blames the other": each on every other.
    private static bool IsReciprocal(SentenceAnalysis sentence, Predication predication, IEnumerable<string> roles)
    {
        var tokens = sentence.Sentence.Tokens;
        return predication.Arguments.Exists(a => roles.Any(r => r.TrimEnd('+') == a.Role) && tokens[a.Token].Form.ToLowerInvariant() is "each" or "other" or "one" or "another"
            && (a.Token > 0 && tokens[a.Token].Form == "other" && tokens[a.Token - 1].Form == "the" || a.Token + 1 < tokens.Length && tokens[a.Token + 1].Form.ToLowerInvariant() is "other" or "another" || a.Token > 0 && tokens[a.Token - 1].Form.ToLowerInvariant() is "each" or "one"));
    }

    private static bool HasWord(SentenceAnalysis sentence, Predication predication, Frame frame)
    {
        var tree = sentence.Sentence;
        return tree.Children(predication.Head).Any(child => Names(child, 2)) || (tree.HeadOf(predication.Head) is { } head && Says(head));

        bool Says(Token token) => frame.With.Contains(token.Lemma.ToLowerInvariant()) || frame.With.Contains(token.Form.ToLowerInvariant());

        // "40 percent of its gas", "gas and oil", "Rafale jets", "military-technical items": what is bought is one or two steps further down.
        bool Names(Token token, int depth) => Says(token) || (depth > 0 && tree.Children(token).Any(below => IsPart(below) && Names(below, depth - 1)));

        bool IsPart(Token token) => token.Is("conj") || token.Is("compound") || token.Is("amod") || (token.Is("nmod") && tree.Preposition(token) == "of");
    }

    private void Add(DocumentAnalysis analysis, SentenceAnalysis sentence, Predication predication, Frame frame, Filler source, Filler target)
    {
        var relation = ontology.Relation(frame.Relation);
        (source, target) = (ForState(source, target, frame), ForState(target, source, frame));
        if (source.Entity == target.Entity || (frame.Relation is "AFFILIATED_WITH" && target.IsPlace) || (frame.Relation == "PARTICIPATES_IN" && source.IsPlace) || !Allowed(frame.SourceKinds, source.Entity.Kind) || !Allowed(frame.TargetKinds, target.Entity.Kind))
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

        if (relation.Symmetric && relation.Allows(target.Entity.Kind, source.Entity.Kind) && string.CompareOrdinal(source.Entity.Id, target.Entity.Id) > 0)
        {
            // Written once, in the order of ids: "A with B" and "B with A" are one relationship.
            (source, target) = (target, source);
        }

        var head = predication.Head.Index;
        analysis.Claims.Add(new DraftClaim(
            sentence,
            source.Entity,
            frame.Relation,
            target.Entity,
            Qualify(predication.Qualifiers, frame),
            head,
            (Math.Min(head, Math.Min(source.Token, target.Token)), Math.Max(head, Math.Max(source.Token, target.Token))),
            Math.Round(frame.Confidence * source.Certainty * target.Certainty, 3),
            $"{frame.Predicate}/{frame.PartOfSpeech}:{frame.Line}"));
    }

    // Officials sign, trade and ally for their state: between a person and a state, and where persons cannot stand, the state is meant.
    private static Filler ForState(Filler filler, Filler other, Frame frame) =>
        filler.Entity is { Kind: Kinds.Person, Home: { } home }
        && (frame.Relation is "MEMBER_OF" or "COOPERATES_WITH" or "PARTNERS_WITH" or "TRADES_WITH" or "ALIGNS_WITH" or "ARMS" or "SANCTIONS")
        && (frame.Relation == "MEMBER_OF" ? other.Entity.Kind is Kinds.Initiative or Kinds.Bloc : other.Entity.Kind is Kinds.State or Kinds.Bloc)
            ? filler with { Entity = home } : filler;

    private static bool Allowed(System.Collections.Immutable.ImmutableHashSet<string> kinds, string kind) => kinds.Count == 0 || kinds.Contains(kind);

    private static Qualification Qualify(Qualification context, Frame frame) => context with
    {
        Polarity = (context.Polarity == Polarity.Negated) == (frame.Polarity == Polarity.Negated) ? Polarity.Affirmed : Polarity.Negated,
        Modality = context.Modality == Modality.Asserted ? frame.Modality : context.Modality,
    };
}
