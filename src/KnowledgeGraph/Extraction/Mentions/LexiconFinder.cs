using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Finds the names that the lexicon knows, the longest at each place.</summary>
internal sealed class LexiconFinder(Vocabulary vocabulary)
{
    private readonly HomonymFilter _homonyms = new(vocabulary);

    /// <summary>Mentions that do not overlap, in the order of the text.</summary>
    public IEnumerable<Mention> Find(Sentence sentence, PieceSequence pieces)
    {
        for (var i = 0; i < pieces.Pieces.Count; i++)
        {
            if (!pieces.StartsToken(i) || pieces.Longest(vocabulary.Names, i, sentence) is not { } match)
            {
                continue;
            }

            var (first, last) = (pieces.Tokens[i], pieces.Tokens[match.Last]);
            if (Choose(match.Forms, sentence, first, last) is { } form)
            {
                if (form.Role == FormRole.Surname && GivenNames(sentence, first) is var start && start < first)
                {
                    // "Pervaiz Musharraf" is a spelling of Pervez Musharraf, "Hunter Biden" another person.
                    if (char.ToUpperInvariant(sentence.Tokens[start].Form[0]) != form.Entity.Name[0])
                    {
                        continue;
                    }

                    first = start;
                }

                var mention = MentionOf(form, sentence, first, last);
                yield return mention;
                foreach (var state in ActorsInside(mention, sentence, pieces, i, match.Last))
                {
                    yield return state;
                }

                i = match.Last;
            }
        }
    }

    private static int GivenNames(Sentence sentence, int surname)
    {
        var first = surname;
        while (first > 0 && sentence.Tokens[first - 1] is { Upos: PartOfSpeech.PROPN, Entity: NamedEntityTag.Person } before && char.IsUpper(before.Form[0]))
        {
            first--;
        }

        return first;
    }

    // "Russian Academy of Sciences" names a state as well, "Sino-Indian War" two; a place named after a state ("South China Sea") does not.
    private IEnumerable<Mention> ActorsInside(Mention mention, Sentence sentence, PieceSequence pieces, int first, int last)
    {
        for (var i = first; i <= last && first < last && mention.Kind is not (Kinds.State or Kinds.Bloc or Kinds.Person or Kinds.Region); i++)
        {
            if (pieces.StartsToken(i) && ActorAt(pieces, sentence, i, i == first ? last - 1 : last) is { } inner && inner.Form.Entity.Name != mention.Lexicon!.Entity.Name)
            {
                yield return MentionOf(inner.Form, sentence, pieces.Tokens[i], pieces.Tokens[inner.Last]);
                i = inner.Last;
            }
        }
    }

    private (NameForm Form, int Last)? ActorAt(PieceSequence pieces, Sentence sentence, int start, int end)
    {
        for (var last = Math.Min(end, start + 4); last >= start; last--)
        {
            if (pieces.Longest(vocabulary.Names, start, sentence, last) is { } match
                && match.Forms.Find(f => f.Entity.Kind is Kinds.State or Kinds.Bloc && f.Role is FormRole.Adjective or FormRole.Name) is { } form)
            {
                return (form, match.Last);
            }
        }

        return null;
    }

    private static Mention MentionOf(NameForm form, Sentence sentence, int first, int last)
    {
        var head = sentence.HeadOfSpan(first, last);
        return new Mention
        {
            First = first,
            Last = last,
            Head = head,
            Form = form.Role is FormRole.Adjective && sentence.Tokens[head].Upos is not PartOfSpeech.NOUN ? MentionForm.Adjective : MentionForm.Name,
            Kind = form.Entity.Kind,
            Text = sentence.TextOf(first, last),
            Lexicon = form,
        };
    }

    private NameForm? Choose(List<NameForm> forms, Sentence sentence, int first, int last)
    {
        NameForm? best = null;
        foreach (var form in forms)
        {
            if (Fits(form, sentence, first, last) && _homonyms.Accepts(form.Entity, sentence, first, last) && (best is null || Rank(form) < Rank(best)))
            {
                best = form;
            }
        }

        return best;
    }

    // A word in lower case that is also a verb ("is balancing China") names the concept only where it stands as a noun.
    private static bool Fits(NameForm form, Sentence sentence, int first, int last)
    {
        var token = sentence.Tokens[last];
        if (first < last || Kinds.IsActor(form.Entity.Kind))
        {
            return token.Upos is not (PartOfSpeech.AUX or PartOfSpeech.ADP)
                && !(form.Role == FormRole.Surname && IsPartOfLongerName(sentence, first))
                && !(form.Role == FormRole.Adjective && first == last && IsPartOfPerson(sentence, first));
        }

        return token.IsNominal()
            || (token.Upos is PartOfSpeech.ADJ && (token.Is("amod") || token.Is("root") || token.Is("conj")))
            || (token.Xpos == "VBG" && (token.Is("nsubj") || token.Is("obj") || token.Is("obl") || token.Is("nmod") || token.Is("compound")) && sentence.Child(token, "obj") is null);
    }

    // "Xi" in "Xi Mingze" is another person.
    private static bool IsPartOfLongerName(Sentence sentence, int at) =>
        at + 1 < sentence.Tokens.Length
        && sentence.Tokens[at + 1] is { Upos: PartOfSpeech.PROPN, Entity: NamedEntityTag.Person } next && next.Form[0] != '\''
        && sentence.Tokens[at].Entity == NamedEntityTag.Person && !next.EntityBegins;

    // "Franco" in "Federico Franco".
    private static bool IsPartOfPerson(Sentence sentence, int at) =>
        sentence.Tokens[at] is { Entity: NamedEntityTag.Person, EntityBegins: false } && at > 0 && sentence.Tokens[at - 1] is { Entity: NamedEntityTag.Person, Upos: PartOfSpeech.PROPN };

    private static int Rank(NameForm form) => form.Entity.Kind switch
    {
        Kinds.State => 0,
        Kinds.Bloc => 1,
        Kinds.Organization => 2,
        Kinds.Person => 3,
        Kinds.Region => 5,
        _ => 4,
    };
}
