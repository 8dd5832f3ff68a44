using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>
/// Finds the understood subject of a predicate: its own, or the one that control, raising, coordination, participles or relative clauses lend it.
/// "Surface" means as the predicate's voice has it: of a passive, what is acted on.
/// </summary>
internal static class SubjectFinder
{
    private const int Depth = 8;
    private static readonly HashSet<string> SubjectControl = ["use", "promise", "take", "threaten", "vow", "pledge", "employ", "leverage", "exploit"];

    private static readonly HashSet<string> Addressing = ["call", "appeal", "rely", "count", "plead", "look", "press", "prevail"];

    /// <summary>The word that heads the understood surface subject; null if the sentence has none.</summary>
    public static Token? Surface(Sentence sentence, Token predicate) => Surface(sentence, predicate, Depth);

    /// <summary>True where the predicate is in the passive: its surface subject is what is acted on.</summary>
    public static bool IsPassive(Sentence sentence, Token verb) =>
        sentence.Child(verb, "aux:pass") is not null
        || (verb.Xpos is not ("VBD" or "VBZ" or "VBP") && sentence.Child(verb, "nsubj:pass", "csubj:pass") is not null)
        || (verb.Xpos == "VBN" && (verb.Is("acl") || verb.Is("amod")) && sentence.Child(verb, "aux", "nsubj", "obj") is null)
        || (verb.Xpos == "VBN" && verb.Is("conj") && sentence.Child(verb, "aux", "nsubj", "obj") is null && sentence.HeadOf(verb) is { Xpos: "VBN" } first && IsPassive(sentence, first))
        || (verb.Xpos == "VBN" && (verb.Is("advcl") || verb.Is("xcomp")) && sentence.Child(verb, "aux", "nsubj", "obj") is null);

    /// <summary>The word to which a relative pronoun refers; the token itself if it is no relative pronoun.</summary>
    public static Token Antecedent(Sentence sentence, Token token)
    {
        if (token.Xpos is not ("WDT" or "WP" or "WP$" or "WRB"))
        {
            return token;
        }

        for (var at = sentence.HeadOf(token); at is not null; at = sentence.HeadOf(at))
        {
            if (at.Relation == "acl:relcl")
            {
                return sentence.Tokens[at.Head];
            }
        }

        return token;
    }

    private static Token? Surface(Sentence sentence, Token predicate, int depth)
    {
        if (depth == 0)
        {
            return null;
        }

        if (Own(sentence, predicate) is { } own)
        {
            return own;
        }

        if (sentence.HeadOf(predicate) is not { } head)
        {
            return null;
        }

        if (predicate.Upos == PartOfSpeech.ADJ && predicate.Index > 0 && sentence.Tokens[predicate.Index - 1] is { Lemma: "become" or "remain" or "grow" or "seem" or "appear" } linking && linking != head)
        {
            // "claim that Peru is becoming dependent on": the verb before it links, whatever the parser hangs it on.
            return Surface(sentence, linking, depth - 1);
        }

        return predicate.Relation switch
        {
            "conj" when predicate.Upos == PartOfSpeech.VERB && head.IsNominal() && sentence.HeadOf(head) is { } governor => Surface(sentence, governor, depth - 1),
            "conj" => Surface(sentence, head, depth - 1),
            "xcomp" or "ccomp" when head.Upos is PartOfSpeech.VERB or PartOfSpeech.AUX => Controller(sentence, head, depth - 1),
            "xcomp" or "ccomp" or "csubj" => Surface(sentence, head, depth - 1),
            "advcl" when head.IsNominal() && predicate.Xpos == "VB" => head,
            "advcl" when ControlledObject(sentence, predicate, head) is { } controlled => controlled,
            "advcl" or "parataxis" or "dep" when predicate.Relation == "advcl" || predicate.Xpos is "VBG" or "VBN" => Surface(sentence, head, depth - 1),
            "acl" when predicate.Xpos == "VB" && head is { Head: < 0, Upos: PartOfSpeech.PROPN } => head,
            "acl" => OfAdnominal(sentence, predicate, head, depth - 1),
            "acl:relcl" => sentence.Child(predicate, "obj", "obl") is null ? head : null,
            "obl" or "nmod" when predicate.Xpos == "VBG" => Owner(sentence, head, depth - 1),
            "amod" => head,
            "advmod" when predicate.Upos == PartOfSpeech.ADV => Surface(sentence, head, depth - 1),
            _ => null,
        };
    }

    // Of two subjects the nearer one: the other is an object that the parser mistook. A bare name before a finite verb is its subject
    // even where the parser takes it for an adverbial or for the one addressed.
    private static Token? Own(Sentence sentence, Token predicate)
    {
        Token? own = null;
        foreach (var child in sentence.Children(predicate))
        {
            var subject = child.Relation is "nsubj" or "nsubj:pass" or "nsubj:outer"
                || (own is null && child.Relation is "obl:unmarked" or "vocative" && child.Upos == PartOfSpeech.PROPN && child.Index < predicate.Index && predicate.Xpos is "VBD" or "VBZ" or "VBP");
            if (subject && (own is null || child.Index < predicate.Index))
            {
                own = child;
            }
        }

        return own;
    }

    // "urges India to join": the object joins; "uses India to balance": the subject balances.
    private static Token? Controller(Sentence sentence, Token head, int depth) =>
        !SubjectControl.Contains(head.Lemma) && !IsPassive(sentence, head) && sentence.Child(head, "obj", "iobj") is { } @object ? @object : Surface(sentence, head, depth);

    // "accused Eritrea of attacking", "called on Denmark to join": the one addressed is the doer.
    private static Token? ControlledObject(Sentence sentence, Token predicate, Token head)
    {
        var mark = sentence.Child(predicate, "mark")?.Form.ToLowerInvariant();
        if (predicate.Xpos == "VBG" && mark is "of" or "for" or "from" or "into")
        {
            return IsPassive(sentence, head) ? Surface(sentence, head, 2) : sentence.Child(head, "obj", "iobj");
        }

        return predicate.Xpos == "VB" && mark == "to" && Addressing.Contains(head.Lemma)
            ? sentence.Children(head).FirstOrDefault(c => c.Is("obl") && c.Index < predicate.Index && sentence.Preposition(c) is "on" or "upon" or "to" or "for")
            : null;
    }

    // A participle acts on or is acted on by its noun; an infinitive or gerund ("plan to contain", "risk of becoming") belongs to the noun's owner.
    private static Token? OfAdnominal(Sentence sentence, Token predicate, Token noun, int depth)
    {
        var complement = predicate.Xpos is "VB" || (predicate.Xpos == "VBG" && sentence.Child(predicate, "mark") is not null) || predicate.Upos is not (PartOfSpeech.VERB or PartOfSpeech.ADJ);
        if (complement)
        {
            // "Serbia to buy jets": in a headline the name itself.
            return Owner(sentence, noun, depth) ?? (noun.Upos == PartOfSpeech.PROPN && noun.Head < 0 ? noun : null);
        }

        // "withdrew its ambassador, accusing …": behind a comma the participle goes with the clause.
        var loose = predicate.Xpos == "VBG" && predicate.Index > 0 && sentence.Tokens[predicate.Index - 1].Form == "," && noun.Relation is "obj" or "obl";
        return loose ? Surface(sentence, sentence.Tokens[noun.Head], depth) : noun;
    }

    private static Token? Owner(Sentence sentence, Token noun, int depth)
    {
        if (depth == 0)
        {
            return null;
        }

        if (noun.Upos is PartOfSpeech.VERB or PartOfSpeech.AUX or PartOfSpeech.ADJ)
        {
            return Surface(sentence, noun, depth - 1);
        }

        if (sentence.Child(noun, "nmod:poss") is { } possessor)
        {
            return possessor;
        }

        if (sentence.Child(noun, "nsubj") is { } subject)
        {
            return subject;
        }

        foreach (var child in sentence.Children(noun))
        {
            if (child.Is("nmod") && sentence.Preposition(child) is "of" or "by" or "for")
            {
                return child;
            }
        }

        return noun.Head >= 0 && noun.Relation is "obj" or "obl" or "xcomp" or "nmod" or "conj" ? Owner(sentence, sentence.Tokens[noun.Head], depth - 1) : null;
    }
}
