using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>What a noun is to a clause that hangs on it: "sanctions that Oslo imposed", "a deal it signed", "duties announced by Oslo".</summary>
internal static class RelativeClauses
{
    private static readonly HashSet<string> Circumstances = ["time", "day", "week", "month", "year", "moment", "hour", "way", "reason", "place", "occasion", "extent", "degree", "fact"];

    /// <summary>The noun that is understood as a verb's object: that of a relative clause without relative pronoun whose verb lacks one; null elsewhere.</summary>
    public static Token? UnderstoodObject(Sentence sentence, Token verb)
    {
        if (verb.Relation != "acl:relcl" || sentence.HeadOf(verb) is not { } noun || Circumstances.Contains(noun.Lemma) || sentence.Child(verb, "obj", "ccomp", "xcomp", "aux:pass") is not null)
        {
            return null;
        }

        var own = sentence.Child(verb, "nsubj");
        return own is not null && own.Index < verb.Index && !IsRelative(own) && !sentence.Children(verb).Any(c => IsRelative(c) || c.Is("obl") && sentence.Children(c).Any(IsRelative)) ? noun : null;
    }

    /// <summary>True where the noun is what a clause on it acts on, so that a light verb in it lends the noun its arguments.</summary>
    public static bool IsObjectIn(Sentence sentence, Token clause) => clause.Relation switch
    {
        "acl:relcl" => sentence.Child(clause, "obj") is { } own ? IsRelative(own) : UnderstoodObject(sentence, clause) is not null || IsPassiveOf(sentence, clause),
        "acl" => clause.Xpos == "VBN" && SubjectFinder.IsPassive(sentence, clause),
        _ => false,
    };

    private static bool IsPassiveOf(Sentence sentence, Token clause) => sentence.Child(clause, "nsubj:pass") is { } subject && IsRelative(subject);

    private static bool IsRelative(Token token) => token.Xpos is "WDT" or "WP" or "WP$" or "WRB";
}
