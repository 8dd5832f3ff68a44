using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>
/// Says which entities a phrase stands for: its own mention, all conjuncts, the antecedent of a relative pronoun, the actor whose troops or
/// leaders it names, the members of a list that it introduces.
/// </summary>
public sealed class ArgumentResolver(Vocabulary vocabulary)
{
    private const double ThroughProxy = 0.85;
    private const double ThroughOwner = 0.7;
    private static readonly HashSet<string> Quantities =
    [
        "number", "range", "series", "lot", "part", "half", "third", "quarter", "majority", "minority", "handful", "dozen", "couple", "variety", "set", "group", "bulk", "rest", "percent", "pair", "host", "array",
    ];

    private static readonly HashSet<string> Introducing = ["such as", "like", "including", "namely"];

    /// <summary>The entities, without repetition.</summary>
    /// <param name="analysis">The sentence.</param>
    /// <param name="token">Index of the phrase's head.</param>
    /// <param name="owner">Whether any phrase may stand for the actor that owns it ("Moscow's decision" for Russia).</param>
    /// <param name="alone">Whether only the word itself is meant, without its conjuncts.</param>
    public List<Filler> Resolve(SentenceAnalysis analysis, int token, bool owner, bool alone = false)
    {
        var fillers = new List<Filler>(2);
        var sentence = analysis.Sentence;
        var head = SubjectFinder.Antecedent(sentence, sentence.Tokens[token]);
        AddPhrase(fillers, analysis, head, owner, alone);
        foreach (var child in sentence.Children(head))
        {
            if (!alone && child.Is("conj") && (child.IsNominal() || child.Upos is PartOfSpeech.PRON or PartOfSpeech.ADJ or PartOfSpeech.X or PartOfSpeech.NUM))
            {
                AddPhrase(fillers, analysis, child, owner);
            }
        }

        return fillers;
    }

    private void AddPhrase(List<Filler> fillers, SentenceAnalysis analysis, Token head, bool owner, bool alone = false)
    {
        var before = fillers.Count;
        var mention = MentionAt(analysis, head.Index);
        AddMention(fillers, mention, head, 1);
        if (fillers.Count > before)
        {
            if (mention!.Form != MentionForm.Epithet && head.Upos == PartOfSpeech.NOUN && fillers[^1].Entity.IsActor && !alone && vocabulary.Proxies.ContainsKey(head.Lemma.ToLowerInvariant()))
            {
                // "Afghan and Western leaders": the name takes the noun along, but not what stands beside it.
                AddOwner(fillers, analysis, head, ThroughProxy);
            }
            else if (owner && !fillers[^1].Entity.IsActor)
            {
                // "condemned Moscow's invasion" is about the invasion and about Moscow: the kinds that a frame allows decide.
                AddOwner(fillers, analysis, head, ThroughOwner);
            }

            return;
        }

        AddListed(fillers, analysis, head);
        AddDescribed(fillers, analysis, head);
        AddParts(fillers, analysis, head);
        if (fillers.Count > before || !head.IsNominal())
        {
            return;
        }

        if (vocabulary.RelationNouns.Contains(head.Lemma.ToLowerInvariant()))
        {
            // "balances between its ties with Russia and its engagement with the West": the partner is meant.
            foreach (var child in analysis.Sentence.Children(head).Where(c => c.Is("nmod") && analysis.Sentence.Preposition(c) is "with" or "to"))
            {
                AddMention(fillers, MentionAt(analysis, child.Index), child, ThroughOwner);
                AddConjuncts(fillers, analysis, child, ThroughOwner);
            }

            if (fillers.Count > before)
            {
                return;
            }
        }

        var proxy = vocabulary.Proxies.ContainsKey(head.Lemma.ToLowerInvariant());
        if (proxy || owner)
        {
            AddOwner(fillers, analysis, head, proxy ? ThroughProxy : ThroughOwner);
        }
    }

    private static Mention? MentionAt(SentenceAnalysis analysis, int token) =>
        analysis.HeadedBy(token) ?? (analysis.Covering(token) is { Form: MentionForm.Name or MentionForm.Adjective } covering ? covering : null);

    private static void AddMention(List<Filler> fillers, Mention? mention, Token token, double factor)
    {
        foreach (var entity in mention?.Referents ?? [])
        {
            if (!fillers.Exists(f => f.Entity == entity))
            {
                fillers.Add(new Filler(entity, token.Index, mention!.Certainty * factor, mention.Lexicon?.Role == FormRole.Capital, factor <= ThroughProxy));
            }
        }
    }

    // "its neighbours - Pakistan and Iran", "countries such as Japan": the list says whom the plural means.
    private static void AddListed(List<Filler> fillers, SentenceAnalysis analysis, Token head)
    {
        var sentence = analysis.Sentence;
        foreach (var child in sentence.Children(head))
        {
            if (child.Is("appos") || (child.Is("nmod") && Introducing.Contains(sentence.Preposition(child))))
            {
                AddMention(fillers, MentionAt(analysis, child.Index), child, 0.9);
                foreach (var next in sentence.Children(child).Where(c => c.Is("conj") || c.Is("appos")))
                {
                    AddMention(fillers, MentionAt(analysis, next.Index), next, 0.9);
                }
            }
        }
    }

    // "Norway, a member that …", "Norway is a country that …": what describes an actor stands for it.
    private static void AddDescribed(List<Filler> fillers, SentenceAnalysis analysis, Token head)
    {
        var sentence = analysis.Sentence;
        var described = head.Is("appos") ? sentence.HeadOf(head) : sentence.Child(head, "cop") is not null ? sentence.Child(head, "nsubj") : null;
        if (fillers.Count == 0 && described is not null)
        {
            AddMention(fillers, MentionAt(analysis, described.Index), described, 0.9);
        }
    }

    // "most of the commanders", "two of its neighbours", "a range of Western powers": the whole is what is named.
    private void AddParts(List<Filler> fillers, SentenceAnalysis analysis, Token head)
    {
        if (head.Upos is not (PartOfSpeech.NUM or PartOfSpeech.PRON or PartOfSpeech.DET or PartOfSpeech.ADJ) && !Quantities.Contains(head.Lemma.ToLowerInvariant()))
        {
            return;
        }

        foreach (var child in analysis.Sentence.Children(head))
        {
            if ((child.Is("nmod") || child.Is("obl")) && analysis.Sentence.Preposition(child) == "of")
            {
                AddPhrase(fillers, analysis, child, owner: false);
            }
        }
    }

    private bool IsRelational(Token noun) => vocabulary.Epithets.GetValueOrDefault(noun.Lemma.ToLowerInvariant())?.Class == "relational";

    private void AddOwner(List<Filler> fillers, SentenceAnalysis analysis, Token head, double factor)
    {
        var sentence = analysis.Sentence;
        var before = fillers.Count;
        var other = IsRelational(head);
        foreach (var child in sentence.Children(head))
        {
            // "its rival" is somebody else.
            if (child.Relation is "amod" or "compound" || (child.Relation == "nmod:poss" && !other))
            {
                var count = fillers.Count;
                AddMention(fillers, MentionAt(analysis, SubjectFinder.Antecedent(sentence, child).Index), child, factor);
                if (vocabulary.Proxies.GetValueOrDefault(head.Lemma.ToLowerInvariant()) == "state")
                {
                    OfTheirStates(fillers, count);
                }

                AddConjuncts(fillers, analysis, child, factor);
                if (fillers.Count == count && child.Relation == "nmod:poss" && vocabulary.Proxies.ContainsKey(child.Lemma.ToLowerInvariant()))
                {
                    AddOwner(fillers, analysis, child, factor * ThroughProxy);
                }
            }
        }

        foreach (var child in sentence.Children(head))
        {
            if (fillers.Count == before && child.Is("nmod") && sentence.Preposition(child) is "of" or "from" or "in" or "by" && !IsPatient(sentence, head, child))
            {
                AddMention(fillers, MentionAt(analysis, child.Index), child, factor);
                AddConjuncts(fillers, analysis, child, factor);
            }
        }
    }

    // "the invasion of Ukraine" is not Ukraine's.
    private bool IsPatient(Sentence sentence, Token noun, Token argument) =>
        sentence.Preposition(argument) == "of" && vocabulary.Frames[$"{noun.Lemma.ToLowerInvariant()}/noun"].Any(f => f.Relation == "FIGHTS" && f.Target.Contains("of"));

    // "Kumaratunga's government", "Putin's troops": the person's state.
    private static void OfTheirStates(List<Filler> fillers, int from)
    {
        for (var i = from; i < fillers.Count; i++)
        {
            if (fillers[i].Entity is { Kind: Kinds.Person, Home: { } home })
            {
                fillers[i] = fillers[i] with { Entity = home };
            }
        }
    }

    private static void AddConjuncts(List<Filler> fillers, SentenceAnalysis analysis, Token token, double factor)
    {
        foreach (var next in analysis.Sentence.Children(token))
        {
            if (next.Is("conj"))
            {
                AddMention(fillers, MentionAt(analysis, next.Index), next, factor);
            }
        }
    }
}
