using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Finds actors that a text names together: "Russia and India", "Russian-Indian ties", "Delhi's ties with Moscow".</summary>
internal static class GroupFinder
{
    /// <summary>Groups whose last member is this mention.</summary>
    public static IEnumerable<Group> EndingAt(Mention mention, SentenceAnalysis analysis, int position)
    {
        if (mention.Referents.Length != 1 || !mention.Referents[0].IsActor)
        {
            yield break;
        }

        var sentence = analysis.Sentence;
        var head = sentence.Tokens[mention.Head];
        if (head.Is("conj") && Members(sentence.Tokens[head.Head], analysis) is { Count: >= 2 } coordinated && coordinated[^1] == mention.Referents[0])
        {
            yield return new Group([.. coordinated], position, sentence.Tokens[head.Head].Is("nsubj") ? 3 : 2);
        }

        if (mention.First >= 2 && sentence.Tokens[mention.First - 1].Form is "-" or "–" or "/" && analysis.Covering(mention.First - 2) is { Referents.Length: 1 } before && before.Referents[0].IsActor)
        {
            yield return new Group([before.Referents[0], mention.Referents[0]], position, 1);
        }

        if (head.Is("nmod") && sentence.Preposition(head) is "with" or "and" or "on" or "against" or "towards" or "over" && Owner(sentence.Tokens[head.Head], analysis) is { } owner && owner.IsActor && owner != mention.Referents[0])
        {
            yield return new Group([owner, mention.Referents[0]], position, 1.2);
        }
    }

    /// <summary>"Thailand accused Cambodia": the two states of a sentence that names no third.</summary>
    public static Group? PairOf(SentenceAnalysis analysis, int position)
    {
        DocumentEntity[] states = [.. analysis.Mentions.Where(m => m.Form == MentionForm.Name).OrderBy(m => m.First).SelectMany(m => m.Referents).Where(e => e.Kind == Kinds.State).Distinct().Take(3)];
        return states.Length == 2 ? new Group([.. states], position, 0.8) : null;
    }

    private static List<DocumentEntity> Members(Token first, SentenceAnalysis analysis)
    {
        var members = new List<DocumentEntity>();
        foreach (var token in analysis.Sentence.Children(first).Where(c => c.Is("conj")).Prepend(first))
        {
            var mention = analysis.HeadedBy(token.Index) ?? analysis.Covering(token.Index);
            if (mention is { Referents.Length: 1 } && mention.Referents[0].IsActor)
            {
                members.Add(mention.Referents[0]);
            }
        }

        return members;
    }

    private static DocumentEntity? Owner(Token noun, SentenceAnalysis analysis)
    {
        foreach (var child in analysis.Sentence.Children(noun))
        {
            if ((child.Relation is "nmod:poss" or "amod" or "compound") && analysis.HeadedBy(child.Index) is { Referents.Length: 1 } mention)
            {
                return mention.Referents[0];
            }
        }

        return null;
    }
}
