using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Finds concepts that the lexicon lacks by the head noun of their phrase: "free trade talks", "border dispute". The name is head and specific
/// modifiers, without determiner, possessor, number and adjectives that say nothing.
/// </summary>
internal sealed class ConceptFinder(Vocabulary vocabulary)
{
    /// <summary>Mentions outside names, in the order of the text.</summary>
    public IEnumerable<Mention> Find(SentenceAnalysis analysis)
    {
        var sentence = analysis.Sentence;
        foreach (var token in sentence.Tokens)
        {
            if (!token.IsNominal() || analysis.Covering(token.Index) is not null || vocabulary.HeadNoun(Lemma(token)) is not { } noun)
            {
                continue;
            }

            var first = First(analysis, token.Index, noun, out var specific);
            var carried = Carried(analysis, first, token.Index);
            if (carried is null && !specific && (noun.NeedsModifier || vocabulary.VagueNouns.Contains(noun.Noun)))
            {
                continue;
            }

            yield return new Mention
            {
                First = first,
                Last = token.Index,
                Head = token.Index,
                Form = MentionForm.NounPhrase,
                Kind = carried?.Kind ?? noun.Kind,
                Text = sentence.TextOf(first, token.Index),
                Lexicon = carried?.Lexicon,
            };
        }
    }

    private static string Lemma(Token token) => token.Upos == PartOfSpeech.PROPN ? token.Form.ToLowerInvariant() : token.Lemma.ToLowerInvariant();

    // "multi-alignment policy" is multi-alignment: a concept of the lexicon before its carrier noun carries its name over.
    private static Mention? Carried(SentenceAnalysis analysis, int first, int head)
    {
        var last = head - 1;
        while (last > first && analysis.Covering(last) is null && analysis.Sentence.Tokens[last].Upos == PartOfSpeech.ADJ)
        {
            // "One Belt One Road global vision".
            last--;
        }

        var before = last >= 0 ? analysis.Covering(last) : null;
        return before is { Lexicon: not null } && before.Last == last && before.First >= first && !Kinds.IsActor(before.Kind) && before.Kind is not (Kinds.Region or Kinds.Issue) ? before : null;
    }

    private int First(SentenceAnalysis analysis, int head, HeadNoun noun, out bool specific)
    {
        var sentence = analysis.Sentence;
        var first = head;
        specific = false;
        for (var i = head - 1; i >= 0; i--)
        {
            var token = sentence.Tokens[i];
            if (analysis.Covering(i) is { Lexicon: not null } concept && !Kinds.IsActor(concept.Kind) && concept.First < i)
            {
                // A concept of several words is in the phrase as a whole or not at all.
                first = concept.First;
                specific = true;
                break;
            }

            var hyphen = token.Form == "-" && i > 0;
            if (!hyphen && (token.Upos is not (PartOfSpeech.ADJ or PartOfSpeech.NOUN or PartOfSpeech.PROPN) && token.Xpos is not ("VBG" or "VBN")))
            {
                break;
            }

            if (!hyphen && !sentence.IsWithin(token, sentence.Tokens[head]))
            {
                break;
            }

            if (!hyphen && IsVague(token))
            {
                if (token.Upos == PartOfSpeech.ADJ)
                {
                    break;
                }
            }
            else if (!hyphen)
            {
                // "US-China talks" is a relation between two actors, "Western sanctions" a thing of its own.
                specific |= !(vocabulary.RelationNouns.Contains(noun.Noun) && analysis.Covering(i) is { } actor && Kinds.IsActor(actor.Kind));
            }

            first = hyphen ? first : i;
        }

        return first;
    }

    private bool IsVague(Token token) =>
        token.Xpos is "JJR" or "JJS" || vocabulary.VagueNouns.Contains(token.Lemma.ToLowerInvariant()) || vocabulary.VagueModifiers.Contains(token.Form.ToLowerInvariant());
}
