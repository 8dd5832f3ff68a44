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
    // Of a longer list a text says that all took part in something, not that each did so with each.
    private const int MostParties = 4;

    private readonly RoleFiller _roles = new(vocabulary, ontology);
    private readonly PartyFinder _parties = new(vocabulary);

    /// <summary>Adds the claims.</summary>
    public void Match(DocumentAnalysis analysis, SentenceAnalysis sentence, Predication predication, Frame frame)
    {
        if (frame.With.Count > 0 && !HasWord(sentence, predication, frame))
        {
            return;
        }

        foreach (var (source, target) in frame.Target[0] is "party" or "co" ? EachWithEach(sentence, predication, frame) : FromTo(sentence, predication, frame))
        {
            Add(analysis, sentence, predication, frame, source, target);
        }
    }

    private IEnumerable<(Filler Source, Filler Target)> EachWithEach(SentenceAnalysis sentence, Predication predication, Frame frame)
    {
        var symmetric = ontology.Relation(frame.Relation).Symmetric;
        var parties = frame.Target[0] == "party" ? _parties.Find(sentence, predication) : predication.Has("with") ? [] : _roles.Fill(sentence, predication, frame.Source, _ => true);
        return parties.Count > MostParties ? [] :
            from i in Enumerable.Range(0, parties.Count)
            from j in Enumerable.Range(symmetric ? i + 1 : 0, symmetric ? parties.Count - i - 1 : parties.Count)
            where parties[i].Side < 0 || parties[i].Side != parties[j].Side
            select (parties[i], parties[j]);
    }

    private IEnumerable<(Filler Source, Filler Target)> FromTo(SentenceAnalysis sentence, Predication predication, Frame frame)
    {
        var sources = _roles.Sources(sentence, predication, frame);
        if (sources.Count == 0 && frame.PartOfSpeech == "noun" && frame.Predicate[0] != '@' && frame.Source.Contains("poss"))
        {
            sources = _parties.Implicit(sentence, predication);
        }

        var targets = sources.Count == 0 ? [] : _roles.Targets(sentence, predication, frame, sources);
        var oneToOne = sources.Count > 1 && sources.Count == targets.Count && SaysRespectively(sentence, predication);
        return from i in Enumerable.Range(0, sources.Count)
               from j in Enumerable.Range(0, targets.Count)
               where !oneToOne || i == j
               select (sources[i], targets[j]);
    }

    // "Norway and Sweden support Estonia and Latvia respectively".
    private static bool SaysRespectively(SentenceAnalysis sentence, Predication predication)
    {
        var tokens = sentence.Sentence.Tokens;
        return tokens.Any(t => t.Form == "respectively" && sentence.Sentence.IsWithin(t, predication.Head));
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
