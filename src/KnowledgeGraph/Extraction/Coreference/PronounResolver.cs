using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Resolves pronouns by number, person and prominence.</summary>
internal sealed class PronounResolver(Discourse discourse, Vocabulary vocabulary)
{
    /// <summary>Sets the referents; leaves them empty where nothing fits.</summary>
    public void Resolve(Mention mention, SentenceAnalysis analysis, int sentence)
    {
        var form = mention.Text.ToLowerInvariant();
        mention.Certainty = 0.75;
        if (form is "its" or "his" or "her" or "their" && Subject(mention, analysis) is { } bound && (IsOwn(mention, analysis) || bound.Count > 1) && bound.TrueForAll(e => Fits(form, e, bound.Count)))
        {
            // "Pakistan can use them to perfect its own balancing act": a possessor that is stressed, or plural as the subject is, is the subject.
            mention.Referents = [.. bound];
            return;
        }

        mention.Referents = form switch
        {
            "he" or "him" or "his" or "himself" or "she" or "her" or "hers" or "herself" => One(mention, analysis, sentence, e => e.Kind == Kinds.Person ? 1 : 0),
            "it" or "its" or "itself" => One(mention, analysis, sentence, Thing),
            "they" or "them" or "their" or "theirs" or "themselves" => Several(mention, analysis, sentence),
            "two" or "pair" or "duo" => discourse.BestGroup(sentence, 2, "")?.Members ?? [],
            "three" or "trio" => discourse.BestGroup(sentence, 3, "")?.Members ?? [],
            "four" => discourse.BestGroup(sentence, 4, "")?.Members ?? [],
            "five" => discourse.BestGroup(sentence, 5, "")?.Members ?? [],
            "six" => discourse.BestGroup(sentence, 6, "")?.Members ?? [],
            "both" => discourse.BestGroup(sentence, 2, "")?.Members ?? [],
            "former" => discourse.BestGroup(sentence, 2, "")?.Members[..1] ?? [],
            "latter" => discourse.BestGroup(sentence, 2, "")?.Members[^1..] ?? [],
            _ => mention.Referents,
        };
    }

    private ImmutableArray<DocumentEntity> One(Mention mention, SentenceAnalysis analysis, int sentence, Func<DocumentEntity, double> kind)
    {
        var bound = (analysis.Sentence.Tokens[mention.Head].Relation == "nmod:poss" ? Subject(mention, analysis) : null) ?? [];
        return discourse.MostProminent(sentence, a => Disjoint.Of(a, mention, analysis, sentence) ? 0 : kind(a.Entity) * (IsRelativeHead(a, mention, analysis, sentence) || bound.Contains(a.Entity) ? 2.5 : 1)) is { } entity ? [entity] : [];
    }

    // The referents of the understood subject of the clause in which the pronoun stands.
    private static List<DocumentEntity>? Subject(Mention mention, SentenceAnalysis analysis)
    {
        var sentence = analysis.Sentence;
        for (var at = sentence.HeadOf(sentence.Tokens[mention.Head]); at is not null; at = sentence.HeadOf(at))
        {
            if (at.Upos is PartOfSpeech.VERB or PartOfSpeech.AUX && SubjectFinder.Surface(sentence, at) is { } subject)
            {
                var antecedent = SubjectFinder.Antecedent(sentence, subject);
                if (sentence.IsWithin(sentence.Tokens[mention.Head], antecedent))
                {
                    return null;
                }

                var heads = sentence.Children(antecedent).Where(c => c.Is("conj")).Prepend(antecedent);
                var referents = heads.SelectMany(h => analysis.HeadedBy(h.Index)?.Referents ?? []).Distinct().ToList();
                return referents.Count > 0 ? referents : null;
            }
        }

        return null;
    }

    private static bool IsOwn(Mention mention, SentenceAnalysis analysis) =>
        mention.Last + 1 < analysis.Sentence.Tokens.Length && analysis.Sentence.Tokens[mention.Last + 1].Form == "own";

    private static bool Fits(string form, DocumentEntity entity, int number) => form switch
    {
        "their" => number > 1 || entity.Kind is Kinds.Organization or Kinds.Bloc,
        "its" => number == 1 && entity.Kind != Kinds.Person,
        _ => number == 1 && entity.Kind == Kinds.Person,
    };

    private ImmutableArray<DocumentEntity> Several(Mention mention, SentenceAnalysis analysis, int sentence)
    {
        var token = analysis.Sentence.Tokens[mention.Head];
        if (token.Relation == "nmod:poss" && analysis.Sentence.HeadOf(token) is { } owned && vocabulary.RelationNouns.Contains(owned.Lemma.ToLowerInvariant()) && discourse.BestGroup(sentence, 2, Kinds.State) is { } pair)
        {
            return pair.Members;
        }

        if (discourse.BestGroup(sentence, 0, "") is { } group && sentence - group.Sentence <= 1)
        {
            return group.Members;
        }

        return One(mention, analysis, sentence, e => e.Kind is Kinds.Organization or Kinds.Bloc ? 1 : e.Kind == Kinds.State ? 0.5 : 0);
    }

    // "Armenia, which under its prime minister …": the noun that a relative clause describes is nearest to mind inside it.
    private static bool IsRelativeHead(Antecedent antecedent, Mention pronoun, SentenceAnalysis analysis, int sentence)
    {
        if (antecedent.Sentence != sentence)
        {
            return false;
        }

        for (var at = analysis.Sentence.Tokens[pronoun.Head]; at is not null; at = analysis.Sentence.HeadOf(at))
        {
            if (at.Relation is "acl:relcl" or "acl" && at.Head == antecedent.Mention.Head)
            {
                return true;
            }
        }

        return false;
    }

    private static double Thing(DocumentEntity entity) => entity.Kind switch
    {
        Kinds.State => 1,
        Kinds.Bloc or Kinds.Organization => 0.9,
        Kinds.Initiative or Kinds.Event => 0.45,
        Kinds.Person => 0,
        _ => 0.3,
    };
}
