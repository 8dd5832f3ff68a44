using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Finds pronouns and definite descriptions that refer to entities named elsewhere: it, their, both countries, the bloc, the latter.</summary>
internal sealed class AnaphorFinder(Vocabulary vocabulary)
{
    private static readonly HashSet<string> Pronouns =
    [
        "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself", "they", "them", "their", "theirs", "themselves",
        "we", "us", "our", "ours", "both", "former", "latter",
    ];

    /// <summary>Mentions outside those found before, in the order of the text.</summary>
    public IEnumerable<Mention> Find(SentenceAnalysis analysis)
    {
        var sentence = analysis.Sentence;
        foreach (var token in sentence.Tokens)
        {
            if (analysis.Covering(token.Index) is not null)
            {
                continue;
            }

            if (IsPronoun(sentence, token) || IsNumber(sentence, token))
            {
                yield return Anaphor(sentence, token.Index, token.Index, MentionForm.Pronoun, "");
            }
            else if (token.IsNominal() && vocabulary.Epithets.TryGetValue(token.Lemma.ToLowerInvariant(), out var epithet) && (epithet.Class != "paired" || IsPaired(sentence, token)) && First(sentence, token) is { } first)
            {
                yield return Anaphor(sentence, first, token.Index, MentionForm.Epithet, epithet.Kind);
            }
            else if (token.Xpos == "NN" && vocabulary.Epithets.GetValueOrDefault(token.Lemma.ToLowerInvariant()) is { Class: "relational", Kind: Kinds.State } && sentence.Child(token, "nmod:poss") is not null)
            {
                yield return Anaphor(sentence, token.Index, token.Index, MentionForm.Epithet, Kinds.State);
            }
            else if (token.Upos == PartOfSpeech.NOUN && vocabulary.HeadNoun(token.Lemma.ToLowerInvariant()) is { } noun && First(sentence, token) is { } start)
            {
                yield return Anaphor(sentence, start, token.Index, MentionForm.Epithet, noun.Kind);
            }
        }
    }

    // "both sides", "each side"; "the Afghan side of the river" is a place.
    private static bool IsPaired(Sentence sentence, Token noun) =>
        noun.Xpos == "NNS" ? sentence.Child(noun, "nmod") is null : sentence.Child(noun, "det") is { } determiner && determiner.Form.ToLowerInvariant() is "each" or "either" or "neither";

    private static bool IsPronoun(Sentence sentence, Token token)
    {
        var form = token.Form.ToLowerInvariant();
        if (!Pronouns.Contains(form) || (form == "us" && token.Form == "US"))
        {
            return false;
        }

        return form switch
        {
            "it" => !token.Is("expl"),
            "both" => token.Upos is PartOfSpeech.PRON || token.Is("nsubj") || token.Is("obj") || token.Is("iobj") || token.Is("obl") || token.Is("nmod"),
            "former" or "latter" => token.Upos is not PartOfSpeech.ADJ || !token.Is("amod"),
            _ => token.Upos is PartOfSpeech.PRON or PartOfSpeech.DET,
        };
    }

    // "the four expressed concern", "the two agreed".
    private static bool IsNumber(Sentence sentence, Token token) =>
        token.Form.ToLowerInvariant() is "two" or "three" or "four" or "five" or "six" or "pair" or "trio" or "duo"
        && (token.Is("nsubj") || token.Is("obj") || token.Is("obl") || token.Is("nmod")) && sentence.Child(token, "det") is { } determiner && determiner.Form.ToLowerInvariant() is "the" or "these" or "those";

    // Only a definite phrase refers back: the, this, these, both, two. The first token is that of the phrase's first modifier.
    private static int? First(Sentence sentence, Token noun)
    {
        int? definite = null;
        var possessed = false;
        var first = noun.Index;
        foreach (var child in sentence.Children(noun))
        {
            if (child.Index > noun.Index)
            {
                // "the government of Pakistan", "a country that …": the description names its referent itself.
                if (child.Is("nmod") && sentence.Preposition(child) == "of")
                {
                    return null;
                }

                continue;
            }

            var form = child.Form.ToLowerInvariant();
            if (form is "the" or "this" or "these" or "those" or "both" or "either" or "neither" or "each" || (form == "that" && child.Upos == PartOfSpeech.DET))
            {
                definite = child.Index;
            }
            else if (child.Is("nummod") || child.Is("amod") || child.Is("compound"))
            {
                definite ??= form is "two" or "three" or "four" or "six" or "five" ? child.Index : null;
                first = Math.Min(first, child.Index);
            }
            else if (child.Relation == "nmod:poss")
            {
                possessed = true;
            }
            else if (child.Is("nmod") || form is "a" or "an" or "any" or "every" or "some" or "no" or "another" or "other")
            {
                return null;
            }
        }

        // "its ally" says who it is only where more is said: "Beijing's South Asian ally", "its giant neighbour".
        if (definite is { } determiner && noun.Index - determiner < 6)
        {
            first = determiner + 1;
        }

        return (definite is null && !(possessed && first < noun.Index)) || (possessed && first == noun.Index) ? null : first;
    }

    private static Mention Anaphor(Sentence sentence, int first, int last, MentionForm form, string kind) => new()
    {
        First = first,
        Last = last,
        Head = last,
        Form = form,
        Kind = kind,
        Text = sentence.TextOf(first, last),
    };
}
