using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>
/// Reads who holds an office of whom: "Russian Foreign Minister Sergey Lavrov", "Valdai Club research director Fyodor Lukyanov",
/// "Park Soo-yeon of the Asan Institute", "Kenji Orimoto, its trade minister". Titles before names are read from the order of words,
/// which is fixed, rather than from the tree, which often errs on them.
/// </summary>
internal static class OfficeReader
{
    private static readonly HashSet<string> Official = ["spokesman", "spokeswoman", "spokesperson", "official", "negotiator", "envoy", "diplomat", "representative", "delegate", "leader", "chief", "head"];
    private static readonly HashSet<string> Belonging = ["of", "for", "at", "with", "from", "in", "to"];

    /// <summary>True for a word of a title with capitals: it is read here and not as a noun.</summary>
    public static bool IsInside(SentenceAnalysis analysis, Token token) =>
        char.IsUpper(token.Form[0]) && analysis.Offices.Exists(o => o.First <= token.Index && token.Index <= o.Last);

    /// <summary>One predication for each office that says whom it is said of.</summary>
    public static IEnumerable<Predication> Read(SentenceAnalysis analysis)
    {
        var sentence = analysis.Sentence;
        (Token Holder, int End, Argument? Owner)? last = null;
        foreach (var office in analysis.Offices)
        {
            if (office.Office.Scope == "honorific")
            {
                continue;
            }

            var head = sentence.Tokens[sentence.HeadOfSpan(office.First, office.Last)];
            var predication = new Predication { Head = head, PartOfSpeech = "noun", Names = [sentence.Tokens[office.Last].Lemma.ToLowerInvariant(), "@office"] };
            AddOrganizationBefore(predication, analysis, office);
            var after = AddOrganizationAfter(predication, analysis, office.Last + 1);
            if (predication.Arguments.Count == 0 && last is { Owner: { } owner } && char.IsUpper(sentence.Tokens[office.First].Form[0]) && ContinuesList(sentence, last.Value.End, office.First))
            {
                // "Indian President Murmu and Prime Minister Modi": one state for both.
                predication.Add(owner.Role, sentence.Tokens[owner.Token]);
            }

            AddHolder(predication, analysis, office, after);
            AddHome(predication, analysis, office);
            if (!predication.Has("subj") && last is { } chain && ContinuesList(sentence, chain.End, office.First))
            {
                predication.Add("subj", chain.Holder, alone: true);
            }

            if (predication.Has("subj"))
            {
                last = (sentence.Tokens[predication.Arguments.Find(a => a.Role == "subj").Token], EndOf(analysis, predication, Math.Max(after, office.Last + 1)), predication.Arguments.Exists(a => a.Role is "mod" or "poss") ? predication.Arguments.Find(a => a.Role is "mod" or "poss") : null);
                yield return predication;
            }
        }

        foreach (var predication in BelongingReader.Read(analysis))
        {
            yield return predication;
        }
    }

    // "his foreign minister", "his successor": the state of whom he serves or follows.
    private static void AddHome(Predication predication, SentenceAnalysis analysis, OfficeSpan office)
    {
        if (office.Office.Scope == "state" && predication.Arguments.Find(a => a.Role == "poss") is { Role: not null } owner)
        {
            predication.Add("home", analysis.Sentence.Tokens[owner.Token], alone: true);
        }
    }

    private static int EndOf(SentenceAnalysis analysis, Predication predication, int after)
    {
        var holder = predication.Arguments.Find(a => a.Role == "subj").Token;
        return analysis.HeadedBy(holder) is { } mention ? Math.Max(after, mention.Last + 1) : after;
    }

    // "programme director at the Club, professor at the University and member of the Academy": one holder for all.
    private static bool ContinuesList(Sentence sentence, int end, int first)
    {
        for (var i = end; i < first; i++)
        {
            if (sentence.Tokens[i].Upos is PartOfSpeech.VERB or PartOfSpeech.AUX || i - end > 5)
            {
                return false;
            }
        }

        return end < first && sentence.Tokens[end].Form is "," or "and" or ";";
    }

    private static void AddOrganizationBefore(Predication predication, SentenceAnalysis analysis, OfficeSpan office)
    {
        var first = office.First;
        var sentence = analysis.Sentence;
        for (var i = first - 1; i >= Math.Max(0, first - 5); i--)
        {
            var token = sentence.Tokens[i];
            var mention = analysis.HeadedBy(i) ?? analysis.Covering(i);
            if (token.Xpos == "WP$")
            {
                AddAntecedent(predication, analysis, token);
                return;
            }

            if (mention is not null && mention.Form != MentionForm.NounPhrase && mention.Last < office.First)
            {
                if (mention is { Form: MentionForm.Adjective, Kind: Kinds.State } && office.Office.Scope == "organization" && !Official.Contains(sentence.Tokens[office.Last].Lemma.ToLowerInvariant()))
                {
                    // "the Finnish historian": a bare nationality says nothing.
                    return;
                }

                if (mention.Form == MentionForm.Pronoun && (token.Relation != "nmod:poss" || office.Office.Scope == "relational"))
                {
                    return;
                }

                predication.Add(token.Relation == "nmod:poss" ? "poss" : "mod", sentence.Tokens[mention.Head]);
                if (mention.First > 1 && sentence.Tokens[mention.First - 1].Form is "and" or "-" or "/")
                {
                    i = mention.First - 1;
                    continue;
                }

                return;
            }

            if (token.Upos is not (PartOfSpeech.ADJ or PartOfSpeech.NOUN or PartOfSpeech.PROPN or PartOfSpeech.ADV) && token.Xpos is not ("VBN" or "VBG") && token.Form is not ("'s" or "’s" or "'" or "’" or "-" or "vice" or "then"))
            {
                return;
            }
        }
    }

    // "Peru, whose president": the actor before the comma.
    private static void AddAntecedent(Predication predication, SentenceAnalysis analysis, Token whose)
    {
        var before = whose.Index > 1 && analysis.Sentence.Tokens[whose.Index - 1].Form == "," ? whose.Index - 2 : whose.Index - 1;
        if (before >= 0 && analysis.Covering(before) is { Form: MentionForm.Name or MentionForm.Epithet } owner)
        {
            predication.Add("poss", analysis.Sentence.Tokens[owner.Head], alone: true);
        }
    }

    /// <summary>"Director of the Institute", "ambassador to India": adds the organisation and gives the index behind it.</summary>
    public static int AddOrganizationAfter(Predication predication, SentenceAnalysis analysis, int at)
    {
        var sentence = analysis.Sentence;
        if (at >= sentence.Tokens.Length || !Belonging.Contains(sentence.Tokens[at].Form))
        {
            return at;
        }

        var preposition = sentence.Tokens[at].Form;
        for (var i = at + 1; i < Math.Min(sentence.Tokens.Length, at + 8); i++)
        {
            if (analysis.Covering(i) is { Form: MentionForm.Name or MentionForm.Epithet or MentionForm.Adjective or MentionForm.Pronoun } covering)
            {
                var mention = Possessed(analysis, analysis.HeadedBy(covering.Head) ?? covering);
                predication.Add(preposition, sentence.Tokens[mention.Head]);
                return mention.Last + 1;
            }

            if (sentence.Tokens[i].Upos is PartOfSpeech.VERB or PartOfSpeech.PUNCT or PartOfSpeech.AUX)
            {
                break;
            }
        }

        return at;
    }

    // "the Academy's Institute of Europe", "Russia's influential Council": the possessed one is meant.
    private static Mention Possessed(SentenceAnalysis analysis, Mention mention)
    {
        var token = analysis.Sentence.Tokens[mention.Head];
        var mark = mention.Last + 1;
        if (mark + 1 < analysis.Sentence.Tokens.Length && analysis.Sentence.Tokens[mark].Xpos == "POS")
        {
            for (var i = mark + 1; i < Math.Min(analysis.Sentence.Tokens.Length, mark + 4); i++)
            {
                if (analysis.Covering(i) is { Form: MentionForm.Name } next && next.First == i)
                {
                    return next;
                }
            }
        }

        return token.Relation == "nmod:poss" && analysis.HeadedBy(token.Head) is { Form: MentionForm.Name } owned && owned.First > mention.Last ? Possessed(analysis, owned) : mention;
    }

    private static void AddHolder(Predication predication, SentenceAnalysis analysis, OfficeSpan office, int after)
    {
        var sentence = analysis.Sentence;
        foreach (var i in new[] { office.Last + 1, after, after + 1 })
        {
            if (i < sentence.Tokens.Length && (i <= after || sentence.Tokens[after].Form == ",") && analysis.Covering(i) is { Kind: Kinds.Person, Form: MentionForm.Name } person && person.First == i)
            {
                predication.Add("subj", sentence.Tokens[person.Head], alone: true);
                return;
            }
        }

        var head = predication.Head;
        if (sentence.Child(head, "cop") is not null || head.Relation == "xcomp")
        {
            predication.Add("subj", SubjectFinder.Surface(sentence, head), alone: true);
        }
        else if (head.Is("appos") && sentence.HeadOf(head) is { } named && analysis.HeadedBy(named.Index) is { Kind: Kinds.Person or Kinds.State or Kinds.Bloc or Kinds.Organization, Form: MentionForm.Name } anchor && (anchor.Kind == Kinds.Person || office.Office.Scope == "organization"))
        {
            predication.Add("subj", named, alone: true);
        }
        else if (sentence.Children(head).FirstOrDefault(c => c.Is("appos") && analysis.HeadedBy(c.Index) is { Kind: Kinds.Person }) is { } name)
        {
            predication.Add("subj", name, alone: true);
        }
        else if (HolderBefore(analysis, office) is { } before)
        {
            predication.Add("subj", before, alone: true);
        }
    }

    // "Vasily Kashin, a senior research fellow at …": the name before the comma, with nothing but words of the phrase between.
    private static Token? HolderBefore(SentenceAnalysis analysis, OfficeSpan office)
    {
        var sentence = analysis.Sentence;
        for (var i = office.First - 1; i >= Math.Max(1, office.First - 9); i--)
        {
            if (sentence.Tokens[i].Form is ",")
            {
                return analysis.Covering(i - 1) is { Kind: Kinds.Person, Form: MentionForm.Name } person && person.Last == i - 1 ? sentence.Tokens[person.Head] : null;
            }

            if (sentence.Tokens[i].Upos is PartOfSpeech.VERB or PartOfSpeech.AUX or PartOfSpeech.PUNCT && sentence.Tokens[i].Form is not ("-" or "’s"))
            {
                return null;
            }
        }

        return null;
    }
}
