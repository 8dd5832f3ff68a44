using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>
/// Reads a noun with its arguments: "Ankara's purchase of the S-400 from Moscow", "Russian-Indian ties", "conducts exercises with India",
/// "is China's ally", "its ally Pakistan", "serves as a counterweight to".
/// </summary>
internal sealed class NounReader(Vocabulary vocabulary)
{
    private static readonly HashSet<string> SubjectAs = ["serve", "act", "emerge", "function", "rise", "remain", "appear", "work", "operate", "figure", "stand"];

    /// <summary>The predication of a noun; null where nothing hangs on it.</summary>
    public Predication? Read(SentenceAnalysis analysis, Token noun)
    {
        var sentence = analysis.Sentence;
        var mention = analysis.HeadedBy(noun.Index);
        if (mention is null && analysis.Covering(noun.Index) is { Form: MentionForm.Name } || noun.Is("flat") || OfficeReader.IsInside(analysis, noun))
        {
            return null;
        }

        var predication = new Predication { Head = noun, PartOfSpeech = "noun", Names = Names(analysis, noun, mention) };
        if (mention is not null && mention.Form is MentionForm.Name or MentionForm.NounPhrase or MentionForm.Epithet)
        {
            predication.Add("self", noun, alone: true);
        }

        AddDependents(predication, sentence, noun);
        AddModifiers(predication, analysis, noun, mention);
        AddSubject(predication, sentence, noun);
        Share(predication, analysis, noun);
        if (predication.Arguments.Count > 0 && !predication.Has("poss") && !predication.Has("subj") && !predication.Has("between") && !predication.Has("by"))
        {
            predication.Add("implicit", ImplicitOwner(sentence, noun));
        }

        return predication.Arguments.Count > (predication.Has("self") ? 1 : 0) ? predication : null;
    }

    private static void AddDependents(Predication predication, Sentence sentence, Token noun)
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

    // "Delhi … furious about the war with Pakistan": where a noun names one side only, the other is mostly the subject of its clause.
    private Token? ImplicitOwner(Sentence sentence, Token noun)
    {
        if (noun.Is("obj") && sentence.HeadOf(noun) is { } stance && vocabulary.Frames[$"{stance.Lemma.ToLowerInvariant()}/verb"].Any(f => f.Relation is "OPPOSES" or "CRITICIZES" && f.Target.Contains("obj") && f.With.Count == 0))
        {
            // Who condemns an invasion is not the invader.
            return null;
        }

        var below = noun;
        for (var at = sentence.HeadOf(noun); at is not null; at = sentence.HeadOf(at))
        {
            if (below.Is("nsubj") || below.Is("csubj"))
            {
                return null;
            }

            if (at.Upos is PartOfSpeech.VERB or PartOfSpeech.AUX or PartOfSpeech.ADJ && SubjectFinder.Surface(sentence, at) is { } subject && !sentence.IsWithin(noun, subject))
            {
                return subject;
            }

            below = at;
        }

        return null;
    }

    // Adjectives and compounds before the noun that stand for actors, hyphenated pairs among them; not what belongs to the possessor.
    private static void AddModifiers(Predication predication, SentenceAnalysis analysis, Token noun, Mention? self)
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

    private void AddSubject(Predication predication, Sentence sentence, Token noun)
    {
        if (sentence.Child(noun, "cop") is not null)
        {
            // "is under sanctions": who is under something is the one on whom it lies.
            predication.Add(sentence.Preposition(noun) == "under" ? "on" : "subj", SubjectFinder.Surface(sentence, noun));
            return;
        }

        foreach (var child in sentence.Children(noun))
        {
            if (child.Is("appos"))
            {
                predication.Add("subj", child);
            }
            else if (vocabulary.LightVerbs.Contains(child.Lemma) && RelativeClauses.IsObjectIn(sentence, child))
            {
                // "the alliance that Peru forged with Bolivia", "talks held with Peru".
                AddFromVerb(predication, sentence, child, noun);
            }
        }

        if (predication.Has("poss") && noun.Index + 1 < sentence.Tokens.Length && sentence.Tokens[noun.Index + 1] is { Upos: PartOfSpeech.PROPN } named && !predication.Has("subj"))
        {
            // "its ally Belarus", however it is parsed.
            predication.Add("subj", named);
        }

        if (sentence.HeadOf(noun) is not { } head)
        {
            return;
        }

        switch (noun.Relation)
        {
            case "appos":
                predication.Add("subj", head);
                break;
            case "compound" or "flat" or "nmod:desc" when head.Upos == PartOfSpeech.PROPN:
                predication.Add("subj", head);
                break;
            case "xcomp":
                predication.Add("subj", sentence.Child(head, "obj") ?? SubjectFinder.Surface(sentence, head));
                break;
            case "obj" or "nsubj:pass" when head.Upos == PartOfSpeech.VERB:
                AddFromVerb(predication, sentence, head, noun);
                break;
            case "obl" or "advcl" when sentence.Preposition(noun) == "as" || sentence.Child(noun, "mark")?.Lemma == "as":
                predication.Add("subj", (SubjectAs.Contains(head.Lemma) ? null : sentence.Child(head, "obj")) ?? SubjectFinder.Surface(sentence, head));
                predication.Add("viewer", SubjectAs.Contains(head.Lemma) ? null : SubjectFinder.Surface(sentence, head));
                break;
            case "obl" when head.Upos == PartOfSpeech.VERB && sentence.Preposition(noun) == "under" && noun.Index > head.Index && sentence.Child(noun, "det", "nmod:poss") is null:
                predication.Add("on", SubjectFinder.Surface(sentence, head));
                break;
            case "obl" when head.Upos == PartOfSpeech.VERB && sentence.Preposition(noun) is "in" or "into" && vocabulary.LightVerbs.Contains(head.Lemma):
                AddFromVerb(predication, sentence, head, noun);
                break;
        }
    }

    // "conducts exercises with India", "sanctions were imposed on Iran by the US": a light verb lends its arguments to the noun.
    private void AddFromVerb(Predication predication, Sentence sentence, Token verb, Token noun)
    {
        if (!vocabulary.LightVerbs.Contains(verb.Lemma))
        {
            AddLoose(predication, sentence, verb, noun);
            return;
        }

        var passive = SubjectFinder.IsPassive(sentence, verb);
        if (!passive)
        {
            predication.Add("subj", SubjectFinder.Surface(sentence, verb));
        }

        predication.Add("iobj", sentence.Child(verb, "iobj"));
        foreach (var child in sentence.Children(verb))
        {
            if (child.Is("obl") && child.Index != noun.Index && sentence.Preposition(child) is { Length: > 0 } preposition)
            {
                predication.Add(passive && preposition == "by" ? "subj" : preposition, child);
            }
        }
    }

    // "the visit of Putin to India", parsed as "scheduled … to India": a preposition that the noun lacks may have gone to its verb.
    private static void AddLoose(Predication predication, Sentence sentence, Token verb, Token noun)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (child.Is("obl") && child.Index > noun.Index && sentence.Preposition(child) is "to" or "with" or "against" or "between" or "on" && !predication.Has(sentence.Preposition(child)))
            {
                predication.Add(sentence.Preposition(child), child);
            }
        }
    }

    // "its trade and cooperation with Iran": coordinated nouns share possessor, modifiers and what follows the last of them.
    private static void Share(Predication predication, SentenceAnalysis analysis, Token noun)
    {
        var sentence = analysis.Sentence;
        if (predication.Has("self") && noun.Upos == PartOfSpeech.PROPN)
        {
            return;
        }

        if (noun.Is("conj") && sentence.HeadOf(noun) is { } first && first.IsNominal())
        {
            if (!predication.Has("poss") && !predication.Has("mod"))
            {
                predication.Add("poss", sentence.Child(first, "nmod:poss"));
                AddModifiers(predication, analysis, first, analysis.HeadedBy(first.Index));
            }

            if (first.Relation == "obj")
            {
                predication.Add("subj", sentence.HeadOf(first) is { } verb ? SubjectFinder.Surface(sentence, verb) : null);
            }
        }

        foreach (var next in sentence.Children(noun))
        {
            if (!next.Is("conj") || !next.IsNominal())
            {
                continue;
            }

            foreach (var child in sentence.Children(next))
            {
                if (child.Is("nmod") && child.Relation != "nmod:poss" && sentence.Preposition(child) is { Length: > 0 } preposition && !predication.Has(preposition))
                {
                    predication.Add(preposition, child);
                }
            }
        }
    }

    private static List<string> Names(SentenceAnalysis analysis, Token noun, Mention? mention)
    {
        var names = new List<string>(4);
        var lemma = noun.Upos == PartOfSpeech.PROPN ? noun.Form.ToLowerInvariant() : noun.Lemma.ToLowerInvariant();
        foreach (var child in analysis.Sentence.Children(noun))
        {
            if (child.Is("amod") || child.Is("compound"))
            {
                // "key trading partner": the nearer the modifier, the more it says.
                names.Insert(0, $"{child.Form.ToLowerInvariant()} {lemma}");
            }
            else if (child.Is("advmod") && child.Index > noun.Index)
            {
                names.Insert(0, $"{lemma} {child.Form.ToLowerInvariant()}");
            }
        }

        if ((noun.Is("nsubj") || noun.Relation == "obj") && analysis.Sentence.HeadOf(noun) is { Upos: PartOfSpeech.ADJ or PartOfSpeech.VERB } said)
        {
            // "relations have been frosty", "relations soured", "ended its dependence": what is said of a relation tells its sort as an
            // adjective before it does.
            names.Insert(0, $"{said.Lemma.ToLowerInvariant()} {lemma}");
        }

        if (noun.Is("nsubj") && analysis.Sentence.HeadOf(noun) is { Upos: PartOfSpeech.VERB } verb)
        {
            // "relations soured" says what "soured relations" says.
            names.Insert(0, $"{verb.Lemma.ToLowerInvariant()} {lemma}");
        }

        names.Add(lemma);
        if (mention is not null && mention.Referents.Length > 0)
        {
            names.Add("@" + mention.Referents[0].Kind);
        }

        return names;
    }
}
