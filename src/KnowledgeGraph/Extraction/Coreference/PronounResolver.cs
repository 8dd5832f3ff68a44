using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Resolves pronouns by number, person and prominence.</summary>
internal sealed class PronounResolver(Discourse discourse, Vocabulary vocabulary)
{
    /// <summary>Sets the referents; leaves them empty where nothing fits.</summary>
    public void Resolve(Mention mention, SentenceAnalysis analysis, int sentence)
    {
        var form = mention.Text.ToLowerInvariant();
        mention.Certainty = 0.75;
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

    private System.Collections.Immutable.ImmutableArray<DocumentEntity> One(Mention mention, SentenceAnalysis analysis, int sentence, Func<DocumentEntity, double> kind) =>
        discourse.MostProminent(sentence, a => IsExcluded(a, mention, analysis, sentence) ? 0 : kind(a.Entity) * (IsRelativeHead(a, mention, analysis, sentence) ? 2.5 : 1)) is { } entity ? [entity] : [];

    private System.Collections.Immutable.ImmutableArray<DocumentEntity> Several(Mention mention, SentenceAnalysis analysis, int sentence)
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

    // "China contained it": an object is not its own verb's subject.
    private static bool IsExcluded(Antecedent antecedent, Mention pronoun, SentenceAnalysis analysis, int sentence)
    {
        if (antecedent.Sentence != sentence || antecedent.Mention == pronoun)
        {
            return antecedent.Mention == pronoun;
        }

        var token = analysis.Sentence.Tokens[pronoun.Head];
        var other = analysis.Sentence.Tokens[antecedent.Mention.Head];
        var reflexive = pronoun.Text.EndsWith("self", StringComparison.OrdinalIgnoreCase) || pronoun.Text.EndsWith("selves", StringComparison.OrdinalIgnoreCase);
        var possessive = token.Relation == "nmod:poss";
        return !reflexive && !possessive && token.Head == other.Head && token.Head >= 0;
    }
}
