using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>Reads an adjective that says something of somebody: "is dependent on", "wary of", "a region rich in gas".</summary>
internal static class AdjectiveReader
{
    /// <summary>The predication of an adjective; null where it only modifies its noun.</summary>
    public static Predication? Read(Sentence sentence, Token adjective)
    {
        var predication = new Predication { Head = adjective, PartOfSpeech = "adj", Names = [adjective.Lemma.ToLowerInvariant()] };
        foreach (var child in sentence.Children(adjective))
        {
            if (child.Is("obl") || child.Is("nmod"))
            {
                var preposition = sentence.Preposition(child);
                if (preposition.Length > 0)
                {
                    predication.Add(preposition, child);
                }
            }
            else if (child.Relation is "xcomp" or "ccomp" or "advcl")
            {
                predication.Add("comp", child);
            }
        }

        if (predication.Arguments.Count == 0 && adjective.Is("amod"))
        {
            return null;
        }

        predication.Add("subj", SubjectFinder.Surface(sentence, adjective));
        return predication;
    }
}
