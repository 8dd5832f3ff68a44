using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Qualifiers;

/// <summary>Finds the words around a predicate that change polarity or modality.</summary>
internal sealed class CueFinder(Vocabulary vocabulary)
{
    /// <summary>Applies what stands beside a word in its own clause: auxiliaries, adverbs, negations, conjunctions.</summary>
    /// <param name="climb">Where to apply it.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="word">The word.</param>
    /// <param name="polarity">False where only modality reaches the predicate.</param>
    public void AddLocal(Climb climb, Sentence sentence, Token word, bool polarity)
    {
        foreach (var child in sentence.Children(word))
        {
            AddTrailing(climb, sentence, child);
            switch (child.Relation)
            {
                case "aux" or "aux:pass":
                    Apply(climb, vocabulary.Hedges, sentence, child, "AUX", "clause");
                    break;
                case "advmod":
                    Apply(climb, vocabulary.Hedges, sentence, child, "ADV", "clause");
                    if (polarity && sentence.Child(child, "advcl") is null && !IsNotOnly(sentence, child))
                    {
                        Apply(climb, vocabulary.Negations, sentence, child, null, "clause");
                        AddNested(climb, sentence, child);
                    }

                    break;
                case "amod" when word.IsNominal():
                    Apply(climb, vocabulary.Hedges, sentence, child, "ADJ", null);
                    break;
                case "det" or "cc:preconj" or "cc" when polarity && child.Index < word.Index:
                    Apply(climb, vocabulary.Negations, sentence, child, null, null);
                    break;
                case "mark":
                    Apply(climb, vocabulary.Hedges, sentence, child, null, "condition");
                    if (polarity)
                    {
                        Apply(climb, vocabulary.Negations, sentence, child, null, null);
                    }

                    break;
                case "case" when polarity && word.IsNominal():
                    Apply(climb, vocabulary.Negations, sentence, child, null, null);
                    break;
                case "nsubj" or "nsubj:pass" or "obj" or "obl" when polarity && IsNegative(sentence, child):
                    climb.Apply("negated");
                    break;
                case "obl" or "obl:unmarked" when sentence.Preposition(child) is "according to":
                    climb.Attribute(child);
                    break;
                case "obl" when sentence.Preposition(child) == "in" && child.Lemma is "view" or "opinion" or "eye" or "word" or "assessment" or "judgment" or "judgement":
                    climb.Attribute(sentence.Child(child, "nmod:poss"));
                    break;
            }
        }
    }

    /// <summary>Applies what a governing word says of its complement: wants to, refuses to, the risk of.</summary>
    public void AddGovernor(Climb climb, Token governor, Token complement)
    {
        var lemma = governor.Lemma.ToLowerInvariant();
        var applied = Apply(climb, vocabulary.Hedges[lemma], governor, "complement") || Apply(climb, vocabulary.Negations[lemma], governor, "complement");
        if (!applied && governor.Upos == PartOfSpeech.NOUN && complement.Is("acl"))
        {
            Apply(climb, vocabulary.Hedges[lemma], governor, null);
        }
    }

    // "…, Rome claims.": a clause of reporting behind a comma, wherever the parser hangs it.
    private void AddTrailing(Climb climb, Sentence sentence, Token child)
    {
        var report = child.Is("parataxis") ? child : child.IsNominal() ? sentence.Child(child, "appos") : null;
        if (report is { Upos: PartOfSpeech.VERB } && sentence.Child(report, "obj", "ccomp", "xcomp") is null
            && vocabulary.Reporting.TryGetValue($"{report.Lemma.ToLowerInvariant()}/VERB", out var cue) && cue.Stance is "say" or "believe")
        {
            climb.Attribute(sentence.Child(report, "nsubj"));
        }
    }

    private static bool Apply(Climb climb, IEnumerable<Cue> cues, Token word, string? scope)
    {
        foreach (var cue in cues)
        {
            if (!cue.Words.Contains(' ') && cue.PartOfSpeech == word.Upos.ToString() && (scope is null || cue.Scope == scope))
            {
                climb.Apply(cue.Effect);
                return true;
            }
        }

        return false;
    }

    private static void Apply(Climb climb, ILookup<string, Cue> lookup, Sentence sentence, Token word, string? partOfSpeech, string? scope)
    {
        var form = word.Form.ToLowerInvariant();
        var lemma = form is "n't" or "n’t" ? "not" : word.Upos is PartOfSpeech.AUX ? form : word.Lemma.ToLowerInvariant();
        foreach (var cue in lookup[lemma])
        {
            var fits = cue.Words.Contains(' ') ? Continues(sentence, word, cue.Words) : partOfSpeech is null || cue.PartOfSpeech == partOfSpeech;
            if (fits && (scope is null || cue.Scope == scope || cue.Words.Contains(' ')))
            {
                climb.Apply(cue.Effect);
                return;
            }
        }
    }

    private static bool Continues(Sentence sentence, Token word, string phrase)
    {
        var at = word.Index;
        foreach (var part in phrase.Split(' '))
        {
            if (at >= sentence.Tokens.Length || !(sentence.Tokens[at].Form.Equals(part, StringComparison.OrdinalIgnoreCase) || sentence.Tokens[at].Lemma == part))
            {
                return false;
            }

            at++;
        }

        return true;
    }

    // "watches not only for …": wherever the parser hangs the two, they negate nothing.
    private static bool IsNotOnly(Sentence sentence, Token word) =>
        word.Index + 1 < sentence.Tokens.Length && word.Form.Equals("not", StringComparison.OrdinalIgnoreCase) && IsRestrictive(sentence.Tokens[word.Index + 1]);

    private static bool IsRestrictive(Token adverb) => adverb.Lemma is "only" or "just" or "merely" or "simply" or "solely";

    // "no longer", "not yet": the negation hangs on the adverb; "not only" negates nothing.
    private static void AddNested(Climb climb, Sentence sentence, Token adverb)
    {
        if (!IsRestrictive(adverb) && sentence.Child(adverb, "advmod") is { } nested && nested.Form.ToLowerInvariant() is "no" or "not")
        {
            climb.Apply("negated");
        }
    }

    // "Neither Egypt nor Sudan supports …", "supports neither", "signed no treaty".
    private static bool IsNegative(Sentence sentence, Token argument) =>
        argument.Form.ToLowerInvariant() is "nobody" or "none" or "neither" or "nothing"
        || sentence.Children(argument).Any(c => c.Index < argument.Index && c.Form.ToLowerInvariant() is "neither" || c.Relation == "det" && c.Form.ToLowerInvariant() is "no");
}
