using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Finds states that a phrase brings to mind without a name: "his country", "Karimov's government".</summary>
internal static class States
{
    /// <summary>The state of the person who owns the phrase, as a mention at its noun; null if it speaks of none.</summary>
    public static Mention? SpokenOf(Mention owner, SentenceAnalysis analysis, Vocabulary vocabulary)
    {
        var token = analysis.Sentence.Tokens[owner.Head];
        return owner.Referents is [{ Kind: Kinds.Person, Home: { } home }] && token.Is("nmod") && token.Relation == "nmod:poss" && analysis.Sentence.HeadOf(token) is { } noun
            && vocabulary.Proxies.GetValueOrDefault(noun.Lemma.ToLowerInvariant()) == "state" && analysis.Covering(noun.Index) is null
            ? new Mention { First = noun.Index, Last = noun.Index, Head = noun.Index, Form = MentionForm.Epithet, Kind = Kinds.State, Text = noun.Form, Referents = [home] }
            : null;
    }
}
