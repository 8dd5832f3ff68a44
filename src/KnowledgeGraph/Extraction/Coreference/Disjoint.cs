using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Which antecedents grammar rules out: "China contained it", "Hungary lent the government money" name two.</summary>
internal static class Disjoint
{
    /// <summary>True where both hang on one verb, unless a reflexive or a possessor says otherwise.</summary>
    public static bool Of(Antecedent antecedent, Mention anaphor, SentenceAnalysis analysis, int sentence)
    {
        if (antecedent.Sentence != sentence || antecedent.Mention == anaphor)
        {
            return antecedent.Mention == anaphor;
        }

        var tree = analysis.Sentence;
        var token = tree.Tokens[anaphor.Head];
        while (anaphor.Form == MentionForm.Epithet && token.Is("nmod") && token.Relation != "nmod:poss" && tree.HeadOf(token) is { } noun)
        {
            // "strengthens ties with the host country".
            token = noun;
        }

        var other = tree.Tokens[antecedent.Mention.Head];
        var reflexive = anaphor.Text.EndsWith("self", StringComparison.OrdinalIgnoreCase) || anaphor.Text.EndsWith("selves", StringComparison.OrdinalIgnoreCase);
        return !reflexive && token.Relation != "nmod:poss" && token.Head == other.Head && token.Head >= 0;
    }
}
