using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>Reads the participants that a noun's own phrase names: "Ankara's purchase of the S-400 from Moscow", "Russian-Indian ties".</summary>
internal static class NounDependents
{
    /// <summary>Possessors, prepositions and complements.</summary>
    public static void Add(Predication predication, Sentence sentence, Token noun)
    {
        foreach (var child in sentence.Children(noun))
        {
            if (child.Relation == "nmod:poss")
            {
                predication.Add("poss", child);
            }
            else if (child.Is("compound"))
            {
                // "Pyongyang's arms transfers": the possessor of the compound's first part owns the whole.
                predication.Add("poss", sentence.Child(child, "nmod:poss"));
            }
            else if (child.Is("nmod") || child.Is("obl"))
            {
                var preposition = sentence.Preposition(child);
                if (preposition.Length > 0)
                {
                    predication.Add(preposition, child);
                    AddRaised(predication, sentence, child);
                }
            }
            else if (child.Is("advmod") && child.Index > noun.Index)
            {
                // "Rome's turn away from Oslo".
                AddRaised(predication, sentence, child);
            }
            else if (child.Is("acl") && child.Xpos == "VBN")
            {
                AddMisplaced(predication, sentence, child);
            }
            else if (child.Is("acl") && child.Xpos == "VB")
            {
                predication.Add("comp", child);
            }
        }
    }

    /// <summary>Adjectives and compounds before the noun that stand for actors, hyphenated pairs among them; not what belongs to the possessor.</summary>
    public static void AddModifiers(Predication predication, SentenceAnalysis analysis, Token noun, Mention? self)
    {
        var sentence = analysis.Sentence;
        var start = noun.Index - 1;
        if (start > 1 && sentence.Tokens[start - 1].Form is "-" or "–" && analysis.HeadedBy(start) is { Kind: Kinds.State or Kinds.Bloc } right && analysis.HeadedBy(start - 2) is { Kind: Kinds.State or Kinds.Bloc } left && right != self)
        {
            // "Brazil-Argentina trade", however it is parsed.
            predication.Add("mod", sentence.Tokens[right.Head]);
            predication.Add("mod", sentence.Tokens[left.Head]);
        }

        for (var i = start; i >= 0 && i >= noun.Index - 10; i--)
        {
            var token = sentence.Tokens[i];
            var belongs = token.Upos is PartOfSpeech.ADJ or PartOfSpeech.NOUN or PartOfSpeech.PROPN or PartOfSpeech.NUM or PartOfSpeech.ADV or PartOfSpeech.X
                || token.Xpos is "VBG" or "VBN" or "HYPH" || token.Form is "-" or "–" or "/" or "“" or "”" or "\"" or "‘" or "’" || (token.Form is "," or "and" && token.Head > i && token.Head <= noun.Index);
            if (self is not null && i >= self.First && i <= self.Last ? false : !belongs || !sentence.IsWithin(token, noun))
            {
                break;
            }

            // "US-led alliance", "American-backed war": the actor belongs to the participle.
            var agent = i + 2 < noun.Index && sentence.Tokens[i + 1].Form == "-" && sentence.Tokens[i + 2].Xpos is "VBN" or "VBD";
            if (!agent && analysis.HeadedBy(i) is { Form: MentionForm.Name or MentionForm.Adjective } mention && mention != self && mention.Head == i)
            {
                predication.Add("mod", token);
            }
        }
    }

    // "the handshake in Muscat between Oslo and Rome", "purchase of frigates from Rome": a name takes no complements, nor does a thing;
    // what was hung on it belongs to the noun that it modifies.
    private static void AddRaised(Predication predication, Sentence sentence, Token modifier)
    {
        foreach (var child in sentence.Children(modifier))
        {
            if ((child.Is("nmod") || child.Is("obl")) && sentence.Preposition(child) is "between" or "with" or "against" or "from" or "to" or "by" && !predication.Has(sentence.Preposition(child)) && (modifier.Upos is PartOfSpeech.PROPN or PartOfSpeech.ADV || sentence.Preposition(modifier) == "of"))
            {
                predication.Add(sentence.Preposition(child), child);
            }
        }
    }

    // "the visit of Putin to India, scheduled for …": what stands before the comma belongs to the noun, not to the participle behind it.
    private static void AddMisplaced(Predication predication, Sentence sentence, Token participle)
    {
        foreach (var child in sentence.Children(participle))
        {
            if (child.Is("obl") && child.Index < participle.Index && sentence.Tokens[participle.Index - 1].Form == "," && sentence.Preposition(child) is { Length: > 0 } preposition)
            {
                predication.Add(preposition, child);
            }
        }
    }
}
