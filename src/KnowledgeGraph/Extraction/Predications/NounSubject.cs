using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>Reads the participants that a noun's clause gives it: "conducts exercises with India", "is China's ally", "serves as a counterweight to".</summary>
internal sealed class NounSubject(Vocabulary vocabulary)
{
    private static readonly HashSet<string> SubjectAs = ["serve", "act", "emerge", "function", "rise", "remain", "appear", "work", "operate", "figure", "stand"];

    /// <summary>The subject of a predicate noun or an apposition, and what a light verb lends.</summary>
    public void Add(Predication predication, Sentence sentence, Token noun)
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
            case "nsubj":
                AddLoose(predication, sentence, head, noun, before: head.Index);
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

    /// <summary>"Delhi … furious about the war with Pakistan": where a noun names one side only, the other is mostly the subject of its clause.</summary>
    public Token? Implicit(Sentence sentence, Token noun)
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

    // "the visit of Putin to India", parsed as "scheduled … to India": a preposition that the noun lacks may have gone to its verb; of a subject,
    // only what stands before the verb ("exports to Kenya are growing").
    private static void AddLoose(Predication predication, Sentence sentence, Token verb, Token noun, int before = int.MaxValue)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (child.Is("obl") && child.Index > noun.Index && child.Index < before && sentence.Preposition(child) is "to" or "with" or "against" or "between" or "on" && !predication.Has(sentence.Preposition(child)))
            {
                predication.Add(sentence.Preposition(child), child);
            }
        }
    }
}
