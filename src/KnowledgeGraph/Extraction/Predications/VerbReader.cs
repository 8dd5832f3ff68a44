using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>Reads a verb with its arguments: actives and passives alike give who does it as subj and to whom as obj.</summary>
internal static class VerbReader
{
    /// <summary>The predication of a verb.</summary>
    public static Predication Read(Sentence sentence, Token verb)
    {
        var predication = new Predication { Head = verb, PartOfSpeech = "verb", Names = Names(sentence, verb) };
        var passive = SubjectFinder.IsPassive(sentence, verb);
        var compound = verb.Index > 1 && verb.Xpos is "VBN" or "VBD" && sentence.Tokens[verb.Index - 1].Form == "-" && verb.Is("amod");
        predication.Add(passive || compound ? "obj" : "subj", compound ? sentence.HeadOf(verb) : SubjectFinder.Surface(sentence, verb));
        if (compound)
        {
            // "the US-led coalition": the actor before the hyphen does it.
            predication.Add("subj", sentence.Tokens[verb.Index - 2], alone: true);
        }

        foreach (var child in sentence.Children(verb))
        {
            AddChild(predication, sentence, child, passive);
        }

        predication.Add("obj", RelativeClauses.UnderstoodObject(sentence, verb));
        LendFromCoordination(predication, sentence, verb);
        return predication;
    }

    private static void AddChild(Predication predication, Sentence sentence, Token child, bool passive)
    {
        switch (child.Relation)
        {
            case "obj":
                predication.Add("obj", child);
                AddNominalModifiers(predication, sentence, child);
                break;
            case "iobj":
                // "warned Seoul": without a direct object the one addressed is the object.
                predication.Add(sentence.Child(predication.Head, "obj") is null ? "obj" : "iobj", child);
                break;
            case "nsubj" when predication.Arguments.Exists(a => a.Role == "subj" && a.Token != child.Index):
                // "whose government Kenya supports": a second subject is an object that the parser mistook.
                predication.Add("obj", child);
                break;
            case "ccomp" or "xcomp":
                predication.Add("comp", child);
                AddTopic(predication, sentence, child);
                break;
            case "parataxis" when child.Index < predication.Head.Index:
                AddTopic(predication, sentence, child);
                break;
            case "obl" or "obl:agent" or "nmod":
                var preposition = sentence.Preposition(child);
                if (preposition.Length > 0)
                {
                    predication.Add(passive && preposition == "by" ? "subj" : preposition, child);
                }

                break;
            case "advmod" when child.Index > predication.Head.Index:
                // "moved away from Moscow".
                AddNominalModifiers(predication, sentence, child);
                break;
            case "advcl" when child.Xpos == "VBG" && sentence.Child(child, "mark") is { } mark:
                predication.Add(mark.Form.ToLowerInvariant() + " doing", child);
                break;
        }
    }

    // "signed a pact with Japan": the phrase may hang on the object or on the verb; it is the verb's argument either way.
    private static void AddNominalModifiers(Predication predication, Sentence sentence, Token noun)
    {
        foreach (var child in sentence.Children(noun))
        {
            var preposition = (child.Is("nmod") || (child.Is("obl") && noun.Upos == PartOfSpeech.ADV)) && child.Relation != "nmod:poss" ? sentence.Preposition(child) : "";
            if (preposition.Length > 0 && preposition != "of")
            {
                predication.Add(preposition, child);
            }
        }
    }

    private static void AddTopic(Predication predication, Sentence sentence, Token clause)
    {
        predication.Add("topic", SubjectFinder.Surface(sentence, clause));
        predication.Add("topic", sentence.Child(clause, "obj"));
    }

    // "signed and ratified the pact": what stands behind the last verb belongs to all; what stands behind the first belongs to it alone.
    private static void LendFromCoordination(Predication predication, Sentence sentence, Token verb)
    {
        if (predication.Has("obj") || SubjectFinder.IsPassive(sentence, verb))
        {
            return;
        }

        foreach (var next in sentence.Children(verb))
        {
            if (next.Is("conj") && next.Index - verb.Index <= 3 && next.Upos == PartOfSpeech.VERB)
            {
                predication.Add("obj", sentence.Child(next, "obj"));
            }
        }
    }

    private static List<string> Names(Sentence sentence, Token verb)
    {
        var lemma = verb.Lemma.ToLowerInvariant();
        var names = new List<string>(4);
        var plain = lemma;
        foreach (var child in sentence.Children(verb))
        {
            if (child.Relation == "compound:prt")
            {
                lemma = $"{lemma} {child.Form.ToLowerInvariant()}";
                plain = lemma;
            }
        }

        foreach (var child in sentence.Children(verb))
        {
            if (child.Relation is "obj" or "advmod" or "xcomp" && child.Index > verb.Index)
            {
                names.Add($"{lemma} {child.Lemma.ToLowerInvariant()}");
            }
            else if (child.Is("obl") && child.Index > verb.Index && sentence.Preposition(child) is { Length: > 0 } preposition)
            {
                names.Add($"{lemma} {preposition} {child.Lemma.ToLowerInvariant()}");
            }
        }

        names.Add(plain);
        return names;
    }
}
