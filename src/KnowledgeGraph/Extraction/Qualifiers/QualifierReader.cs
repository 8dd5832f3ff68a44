using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Qualifiers;

/// <summary>
/// Reads polarity, modality and attribution of a predicate by climbing from it to the root: each step adds what negations, modals, hedges,
/// conditions and reporting verbs say, as far as their scope reaches.
/// </summary>
internal sealed class QualifierReader(Vocabulary vocabulary, ArgumentResolver arguments)
{
    private readonly CueFinder _cues = new(vocabulary);

    /// <summary>What the sentence says about the predicate.</summary>
    public Qualification Read(SentenceAnalysis analysis, Token predicate)
    {
        var climb = new Climb(analysis, arguments, vocabulary);
        var sentence = analysis.Sentence;
        if (sentence.Tokens[^1].Form == "?" || IsAnnounced(sentence, predicate))
        {
            // A question asserts nothing; a headline's "X to join Y" announces a plan.
            climb.Apply(sentence.Tokens[^1].Form == "?" ? "possible" : "proposed");
        }

        var at = predicate;
        var local = true;
        for (var steps = 0; steps < 40; steps++)
        {
            _cues.AddLocal(climb, sentence, at, local);
            if (sentence.HeadOf(at) is not { } head)
            {
                break;
            }

            var scope = ScopeOf(sentence, at, head);
            if (scope == Scope.None)
            {
                climb.AttributeFrom(head, at);
                at = head;
                climb.OnlyAttribution = true;
                continue;
            }

            if (scope == Scope.Complement)
            {
                _cues.AddGovernor(climb, head, at);
            }

            climb.AttributeFrom(head, at);
            local = scope != Scope.Modality;
            at = head;
        }

        return climb.Result();
    }

    private static bool IsAnnounced(Sentence sentence, Token predicate) =>
        predicate.Xpos == "VB" && sentence.HeadOf(predicate) is { } title && title.IsNominal() && (predicate.Is("advcl") || (predicate.Relation == "acl" && title is { Head: < 0, Upos: PartOfSpeech.PROPN }));

    // How far what is said of the head reaches down to this child.
    private Scope ScopeOf(Sentence sentence, Token child, Token head) => child.Relation switch
    {
        "acl" when child.Xpos is "VBG" or "VBN" && sentence.Child(child, "mark") is null => Scope.None,
        "advcl" when child.Xpos == "VBG" && sentence.Child(child, "mark") is { } mark && mark.Form.ToLowerInvariant() is "of" or "for" or "from" or "in" or "on" or "into" => Scope.Complement,
        "xcomp" or "ccomp" or "csubj" or "csubj:pass" or "acl" => Scope.Complement,
        "conj" => HasOwnSubject(sentence, child) ? Scope.None : Scope.Shared,
        "advcl" => head.Upos == PartOfSpeech.ADV ? Scope.Complement : Scope.Modality,
        "obj" or "nsubj:pass" when child.IsNominal() => vocabulary.LightVerbs.Contains(head.Lemma) ? Scope.Light : Scope.Complement,
        "obl" when child.IsNominal() && head.Upos == PartOfSpeech.VERB => Scope.Complement,
        // "avoid involvement in the dispute": there is a dispute, whoever keeps out of it.
        "nmod" when child.IsNominal() => sentence.Preposition(child) is "in" or "over" or "about" or "amid" or "during" ? Scope.None : Scope.Complement,
        "obj" or "obl" when child.Upos == PartOfSpeech.VERB => Scope.Complement,
        _ => Scope.None,
    };

    private static bool HasOwnSubject(Sentence sentence, Token token) => sentence.Child(token, "nsubj", "nsubj:pass") is not null;
}
