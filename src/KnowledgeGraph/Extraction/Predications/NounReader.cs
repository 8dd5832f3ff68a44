using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>
/// Reads a noun with its arguments: "Ankara's purchase of the S-400 from Moscow", "Russian-Indian ties", "conducts exercises with India",
/// "is China's ally", "its ally Pakistan", "serves as a counterweight to".
/// </summary>
internal sealed class NounReader(Vocabulary vocabulary)
{
    private readonly NounSubject _subject = new(vocabulary);

    /// <summary>The predication of a noun; null where nothing hangs on it.</summary>
    public Predication? Read(SentenceAnalysis analysis, Token noun)
    {
        var sentence = analysis.Sentence;
        var mention = analysis.HeadedBy(noun.Index);
        if (mention is null && analysis.Covering(noun.Index) is { Form: MentionForm.Name } || noun.Is("flat") || OfficeReader.IsInside(analysis, noun))
        {
            return null;
        }

        var predication = new Predication { Head = noun, PartOfSpeech = "noun", Names = Names(analysis, noun, mention) };
        if (mention is not null && mention.Form is MentionForm.Name or MentionForm.NounPhrase or MentionForm.Epithet)
        {
            predication.Add("self", noun, alone: true);
        }

        NounDependents.Add(predication, sentence, noun);
        NounDependents.AddModifiers(predication, analysis, noun, mention);
        _subject.Add(predication, sentence, noun);
        Share(predication, analysis, noun);
        AddOwnedByName(predication, analysis, mention);
        if (predication.Arguments.Count > 0 && !predication.Has("poss") && !predication.Has("subj") && !predication.Has("between") && !predication.Has("by"))
        {
            predication.Add("implicit", _subject.Implicit(sentence, noun));
        }

        return predication.Arguments.Count > (predication.Has("self") ? 1 : 0) ? predication : null;
    }

    // "the Russian Academy of Sciences' Institute of Europe": what stands behind the sign is owned, however it is parsed.
    private static void AddOwnedByName(Predication predication, SentenceAnalysis analysis, Mention? mention)
    {
        var tokens = analysis.Sentence.Tokens;
        if (mention is not { Form: MentionForm.Name, Kind: Kinds.Organization })
        {
            return;
        }

        if (mention.Last + 1 < tokens.Length && tokens[mention.Last + 1].Xpos == "POS")
        {
            predication.Arguments.RemoveAll(a => a.Token > mention.Last);
        }

        if (mention.First > 1 && tokens[mention.First - 1].Xpos == "POS" && analysis.Covering(mention.First - 2) is { Form: MentionForm.Name } owner)
        {
            predication.Add("poss", tokens[owner.Head]);
        }
    }

    // "its trade and cooperation with Iran": coordinated nouns share possessor, modifiers and what follows the last of them.
    private static void Share(Predication predication, SentenceAnalysis analysis, Token noun)
    {
        var sentence = analysis.Sentence;
        if (predication.Has("self") && noun.Upos == PartOfSpeech.PROPN)
        {
            return;
        }

        if (noun.Is("conj") && sentence.HeadOf(noun) is { } first && first.IsNominal() && !char.IsUpper(noun.Form[0]))
        {
            if (!predication.Has("poss") && !predication.Has("mod"))
            {
                predication.Add("poss", sentence.Child(first, "nmod:poss"));
                NounDependents.AddModifiers(predication, analysis, first, analysis.HeadedBy(first.Index));
            }

            if (first.Relation == "obj")
            {
                predication.Add("subj", sentence.HeadOf(first) is { } verb ? SubjectFinder.Surface(sentence, verb) : null);
            }
        }

        foreach (var next in sentence.Children(noun))
        {
            if (!next.Is("conj") || !next.IsNominal())
            {
                continue;
            }

            foreach (var child in sentence.Children(next))
            {
                if (child.Is("nmod") && child.Relation != "nmod:poss" && sentence.Preposition(child) is { Length: > 0 } preposition && !predication.Has(preposition))
                {
                    predication.Add(preposition, child);
                }
            }
        }
    }

    private static List<string> Names(SentenceAnalysis analysis, Token noun, Mention? mention)
    {
        var names = new List<string>(4);
        var lemma = noun.Upos == PartOfSpeech.PROPN ? noun.Form.ToLowerInvariant() : noun.Lemma.ToLowerInvariant();
        foreach (var child in analysis.Sentence.Children(noun))
        {
            if (child.Is("amod") || child.Is("compound"))
            {
                // "key trading partner": the nearer the modifier, the more it says.
                names.Insert(0, $"{child.Form.ToLowerInvariant()} {lemma}");
            }
            else if (child.Is("advmod") && child.Index > noun.Index)
            {
                names.Insert(0, $"{lemma} {child.Form.ToLowerInvariant()}");
            }
        }

        if ((noun.Is("nsubj") || noun.Relation == "obj") && analysis.Sentence.HeadOf(noun) is { Upos: PartOfSpeech.ADJ or PartOfSpeech.VERB } said)
        {
            // "relations have been frosty", "relations soured", "ended its dependence": what is said of a relation tells its sort as an
            // adjective before it does.
            names.Insert(0, $"{said.Lemma.ToLowerInvariant()} {lemma}");
        }

        names.Add(lemma);
        if (mention is not null && mention.Referents.Length > 0)
        {
            names.Add("@" + mention.Referents[0].Kind);
        }

        return names;
    }
}
