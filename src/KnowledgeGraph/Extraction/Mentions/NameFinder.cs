using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Finds names that the lexicon lacks: runs of capitalised words and what the language model tags, with a kind from model, title and context.</summary>
internal sealed class NameFinder(Vocabulary vocabulary)
{
    /// <summary>Mentions outside those found before, in the order of the text.</summary>
    public IEnumerable<Mention> Find(SentenceAnalysis analysis)
    {
        var sentence = analysis.Sentence;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (!IsFree(analysis, i) || !Capitals.IsNameWord(sentence, i))
            {
                continue;
            }

            var last = LastOfRun(analysis, i);
            if (KindOf(analysis, i, last) is { } kind && !vocabulary.RelationNouns.Contains(sentence.Tokens[last].Form.ToLowerInvariant()))
            {
                yield return new Mention
                {
                    First = i,
                    Last = last,
                    Head = sentence.HeadOfSpan(i, last),
                    Form = MentionForm.Name,
                    Kind = kind,
                    Text = sentence.TextOf(i, last),
                };
            }

            i = last;
        }
    }

    private static bool IsFree(SentenceAnalysis analysis, int at) =>
        analysis.Covering(at) is null && analysis.Sentence.Tokens[at].Form.ToLowerInvariant() is not ("the" or "a" or "an") && !analysis.Offices.Any(o => o.First <= at && at <= o.Last);

    private static int LastOfRun(SentenceAnalysis analysis, int first)
    {
        var sentence = analysis.Sentence;
        var last = first;
        while (last + 1 < sentence.Tokens.Length && IsFree(analysis, last + 1))
        {
            var next = sentence.Tokens[last + 1];
            var startsPerson = next.EntityBegins && next.Entity == NamedEntityTag.Person && sentence.Tokens[last].Entity is not (NamedEntityTag.None or NamedEntityTag.Person);
            if (Capitals.IsNameWord(sentence, last + 1) && !startsPerson)
            {
                last++;
            }
            else if (last + 2 < sentence.Tokens.Length && next.Form == "-" && next.Start == sentence.Tokens[last].End && sentence.Tokens[last + 2].Start == next.End && sentence.Tokens[last + 2].Upos == PartOfSpeech.PROPN)
            {
                // "Cheng Chung-tai": a hyphen without blanks joins whatever follows.
                last += 2;
            }
            else if (last + 2 < sentence.Tokens.Length && IsFree(analysis, last + 2) && IsLink(sentence, last + 1) && Capitals.IsNameWord(sentence, last + 2))
            {
                last += 2;
            }
            else if (next.Entity != NamedEntityTag.None && !next.EntityBegins && char.IsLower(next.Form[0]) && next.Entity == sentence.Tokens[last].Entity)
            {
                last++;
            }
            else
            {
                break;
            }
        }

        while (last > first && (sentence.Tokens[last].Upos == PartOfSpeech.PUNCT || (char.IsLower(sentence.Tokens[last].Form[0]) && sentence.Tokens[last - 1].Form != "-")))
        {
            last--;
        }

        return last;
    }

    private static bool IsLink(Sentence sentence, int at) => sentence.Tokens[at].Form is "-" or "–" or "’" or "'" or "al" or "bin" or "ibn" or "de" or "da" or "del" or "der" or "van" or "von" or "la" or "el" or "e";

    private static string? KindOf(SentenceAnalysis analysis, int first, int last)
    {
        var sentence = analysis.Sentence;
        if (analysis.Offices.Any(o => o.Last == first - 1 && o.Office.Scope != "organization" || o.Last == first - 1 && char.IsUpper(sentence.Tokens[o.First].Form[0])))
        {
            return Kinds.Person;
        }

        int person = 0, organization = 0, location = 0;
        for (var i = first; i <= last; i++)
        {
            person += sentence.Tokens[i].Entity == NamedEntityTag.Person ? 1 : 0;
            organization += sentence.Tokens[i].Entity == NamedEntityTag.Organization ? 1 : 0;
            location += sentence.Tokens[i].Entity == NamedEntityTag.Location ? 1 : 0;
        }

        if (person < last - first + 1 && Capitals.MostlyCapitals(sentence))
        {
            return null;
        }

        if (person + organization + location == 0)
        {
            return IsAbbreviation(sentence, first, last) ? Kinds.Organization : null;
        }

        if (person == last - first + 1 && FollowsPersonOf(sentence, first))
        {
            return Kinds.Organization;
        }

        if (first == last && person == 0 && IsCited(sentence, last))
        {
            return Kinds.Person;
        }

        if (person > 0 && first == last && (IsAbbreviation(sentence, first, last) || OwnsName(sentence, last)))
        {
            return Kinds.Organization;
        }

        return person >= organization && person >= location ? (last - first < 5 ? Kinds.Person : null)
            : organization >= location ? Kinds.Organization
            : Kinds.Region;
    }

    // "Mario Ferreiro of Avanza País": what has a person is no person.
    private static bool FollowsPersonOf(Sentence sentence, int first) =>
        first >= 2 && sentence.Tokens[first - 1].Form == "of" && sentence.Tokens[first - 2].Entity == NamedEntityTag.Person;

    // "Duarte (2016)": a scholar, whatever the model takes the name for.
    private static bool IsCited(Sentence sentence, int last) =>
        last + 3 < sentence.Tokens.Length && sentence.Tokens[last + 1].Form == "(" && sentence.Tokens[last + 3].Form is ")" or "," or ";"
        && sentence.Tokens[last + 2].Form is { Length: 4 } year && (year.StartsWith("19", StringComparison.Ordinal) || year.StartsWith("20", StringComparison.Ordinal)) && year.All(char.IsDigit);

    // "Youngspiration's Baggio Leung": parties and firms have people, people do not.
    private static bool OwnsName(Sentence sentence, int at) =>
        at + 3 < sentence.Tokens.Length && sentence.Tokens[at + 1].Xpos == "POS"
        && sentence.Tokens[at + 2].Entity == NamedEntityTag.Person && sentence.Tokens[at + 3].Entity == NamedEntityTag.Person;

    private static bool IsAbbreviation(Sentence sentence, int first, int last) =>
        first == last && !sentence.IsHeadline() && !Capitals.MostlyCapitals(sentence)
        && sentence.Tokens[first] is { Form.Length: >= 3 and <= 7, Upos: PartOfSpeech.PROPN } token && token.Form.All(char.IsUpper);
}
