using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Finds names of organisations by their head noun: "the Asan Institute", "Indian Ministry of Defence",
/// "Institute of World Economy and International Relations", and organs and armed groups in lower case after their state or people ("Chinese foreign ministry", "Tuareg rebels").
/// </summary>
internal sealed class OrganizationFinder(Vocabulary vocabulary)
{
    /// <summary>Mentions that do not overlap, in the order of the text.</summary>
    public IEnumerable<Mention> Find(SentenceAnalysis analysis)
    {
        var sentence = analysis.Sentence;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (!IsHead(sentence, i))
            {
                continue;
            }

            var (first, last) = char.IsUpper(sentence.Tokens[i].Form[0])
                ? (Leftmost(analysis, i), Rightmost(sentence, i))
                : (LeftOfMinistry(analysis, i), i);
            if (last > first && !AlreadyNamed(analysis, first, last))
            {
                yield return new Mention
                {
                    First = first,
                    Last = last,
                    Head = sentence.HeadOfSpan(first, last),
                    Form = MentionForm.Name,
                    Kind = Kinds.Organization,
                    Text = Title(sentence.TextOf(first, last)),
                };
                i = last;
            }
        }
    }

    private bool IsHead(Sentence sentence, int at)
    {
        var token = sentence.Tokens[at];
        return token.IsNominal() && vocabulary.OrganizationNouns.TryGetValue(token.Form.ToLowerInvariant(), out var common)
            && (Capitals.IsNameWord(sentence, at) || (common && char.IsLower(token.Form[0]) && !token.Is("compound")));
    }

    private static int Leftmost(SentenceAnalysis analysis, int at)
    {
        var sentence = analysis.Sentence;
        var first = at;
        while (first > 0)
        {
            var before = first - 1;
            if (analysis.Offices.Any(o => o.First <= before && before <= o.Last))
            {
                break;
            }

            if (Capitals.IsNameWord(sentence, before) && !(Capitals.OpensClause(sentence, before) && sentence.Tokens[before].Upos is not (PartOfSpeech.PROPN or PartOfSpeech.ADJ)))
            {
                first = before;
            }
            else if (before > 0 && sentence.Tokens[before].Xpos == "POS" && sentence.Tokens[before - 1].Xpos is "NNS" or "NNPS" && analysis.Covering(before - 1) is null && Capitals.IsNameWord(sentence, before - 1))
            {
                // "People's Alliance for Democracy", "Workers' Party": a plural that owns is part of the name, a single owner is not.
                first = before - 1;
            }
            else if (before > 0 && sentence.Tokens[before].Form is "-" or "&" or "and" && IsJoint(sentence, before, at))
            {
                first = before - 1;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    // "Armed Forces and Society Institute" no, "Research & Analysis Wing" yes: only a hyphen or an ampersand joins to the left.
    private static bool IsJoint(Sentence sentence, int joint, int head) =>
        joint > 0 && sentence.Tokens[joint].Form is "-" or "&" && Capitals.IsNameWord(sentence, joint - 1) && joint < head;

    private static int Rightmost(Sentence sentence, int at)
    {
        var last = at;
        var complement = false;
        while (true)
        {
            var next = last + 1;
            if (next >= sentence.Tokens.Length)
            {
                return last;
            }

            if (sentence.Tokens[next].Form is "of" or "for" or "on")
            {
                var word = next + 1 < sentence.Tokens.Length && sentence.Tokens[next + 1].Form is "the" ? next + 2 : next + 1;
                if (!IsCapital(sentence, word))
                {
                    return last;
                }

                complement = true;
                last = word;
            }
            else if (complement && sentence.Tokens[next].Form is "and" or "," && IsCapital(sentence, next + 1) && JoinsComplement(sentence, last, next + 1))
            {
                last = next + 1;
            }
            else if (IsCapital(sentence, next) && (complement || sentence.Tokens[next].Head == at || sentence.Tokens[at].Head == next) && sentence.Tokens[next].Relation != "appos")
            {
                last = next;
            }
            else
            {
                return last;
            }
        }
    }

    private static bool IsCapital(Sentence sentence, int at) =>
        at < sentence.Tokens.Length && char.IsUpper(sentence.Tokens[at].Form[0]) && sentence.Tokens[at].Upos is PartOfSpeech.PROPN or PartOfSpeech.NOUN or PartOfSpeech.ADJ;

    private static bool JoinsComplement(Sentence sentence, int last, int candidate)
    {
        var token = sentence.Tokens[candidate];
        var head = token.Relation == "conj" ? token.Head : token.Head >= 0 && sentence.Tokens[token.Head].Relation == "conj" ? sentence.Tokens[token.Head].Head : -1;
        return head >= 0 && head <= last && last - head < 4 && token.Entity != NamedEntityTag.Person && token.Entity != NamedEntityTag.Location;
    }

    private static int LeftOfMinistry(SentenceAnalysis analysis, int at)
    {
        var first = at;
        while (first > 0 && first > at - 4 && analysis.Sentence.Tokens[first - 1] is { Upos: PartOfSpeech.ADJ or PartOfSpeech.NOUN or PartOfSpeech.PROPN })
        {
            first--;
            if (analysis.Covering(first) is { } owner ? owner.Kind is Kinds.State or Kinds.Region : Capitals.IsNameWord(analysis.Sentence, first))
            {
                return first;
            }
        }

        // "Chile's foreign ministry" is the Chilean one; "Chile's parliament" is Chile's like anything else it owns.
        if (first > 1 && first < at && analysis.Sentence.Tokens[first - 1].Xpos == "POS" && analysis.Covering(first - 2) is { Kind: Kinds.State } state)
        {
            return state.First;
        }

        return at;
    }

    // A name of the lexicon that is as long, or longer, is not overridden.
    private static bool AlreadyNamed(SentenceAnalysis analysis, int first, int last) =>
        analysis.Mentions.Any(m => m.First <= first && m.Last >= last) || Capitals.MostlyCapitals(analysis.Sentence);

    private static string Title(string text) =>
        string.Join(' ', text.Split(' ').Select(w => w is "of" or "for" or "on" or "the" or "and" ? w : char.ToUpperInvariant(w[0]) + w[1..]));
}
