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

    /// <summary>The word that heads the understood surface subject; null if the sentence has none.</summary>
    public static Token? Surface(Sentence sentence, Token predicate) => Surface(sentence, predicate, Depth);

    /// <summary>True where the predicate is in the passive: its surface subject is what is acted on.</summary>
    public static bool IsPassive(Sentence sentence, Token verb) =>
        sentence.Child(verb, "nsubj:pass", "aux:pass", "csubj:pass") is not null
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

        if (sentence.Child(predicate, "nsubj", "nsubj:pass", "nsubj:outer") is { } own)
        {
            return own;
        }

        if (sentence.HeadOf(predicate) is not { } head)
        {
            return null;
        }

        return predicate.Relation switch
        {
            "conj" => Surface(sentence, head, depth - 1),
            "xcomp" or "ccomp" when head.Upos is PartOfSpeech.VERB or PartOfSpeech.AUX => Controller(sentence, head, depth - 1),
            "xcomp" or "ccomp" or "csubj" => Surface(sentence, head, depth - 1),
            "advcl" or "parataxis" or "dep" when predicate.Relation == "advcl" || predicate.Xpos is "VBG" or "VBN" => Surface(sentence, head, depth - 1),
            "acl" => OfAdnominal(sentence, predicate, head, depth - 1),
            "acl:relcl" => sentence.Child(predicate, "obj", "obl") is null ? head : null,
            "obl" or "nmod" when predicate.Xpos == "VBG" => Owner(sentence, head, depth - 1),
            "amod" => head,
            _ => null,
        };
    }

    // "urges India to join": the object joins; "uses India to balance": the subject balances.
    private static Token? Controller(Sentence sentence, Token head, int depth) =>
        !SubjectControl.Contains(head.Lemma) && !IsPassive(sentence, head) && sentence.Child(head, "obj", "iobj") is { } @object ? @object : Surface(sentence, head, depth);

    // A participle acts on or is acted on by its noun; an infinitive or gerund ("plan to contain", "risk of becoming") belongs to the noun's owner.
    private static Token? OfAdnominal(Sentence sentence, Token predicate, Token noun, int depth)
    {
        var complement = predicate.Xpos is "VB" || (predicate.Xpos == "VBG" && sentence.Child(predicate, "mark") is not null) || predicate.Upos is not (PartOfSpeech.VERB or PartOfSpeech.ADJ);
        return complement ? Owner(sentence, noun, depth) : noun;
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
