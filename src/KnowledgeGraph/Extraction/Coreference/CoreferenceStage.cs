using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Reads the text from front to back and gives every pronoun and definite description what it refers to, if the text makes that clear.</summary>
public sealed class CoreferenceStage(Vocabulary vocabulary) : IStage
{
    /// <inheritdoc/>
    public string Name => "coreference";

    /// <inheritdoc/>
    public IReadOnlyList<Part> Needs => [Part.Mentions, Part.Entities];

    /// <inheritdoc/>
    public IReadOnlyList<Part> Gives => [Part.References];

    /// <inheritdoc/>
    public void Process(DocumentAnalysis analysis)
    {
        NoteHomes(analysis);
        var discourse = new Discourse();
        var holders = OfficeHolders.Of(analysis);
        var pronouns = new PronounResolver(discourse, vocabulary);
        var descriptions = new DescriptionResolver(discourse, holders, Bynames.Of(analysis), vocabulary);
        for (var i = 0; i < analysis.Sentences.Count; i++)
        {
            var sentence = analysis.Sentences[i];
            foreach (var mention in sentence.Mentions.OrderBy(m => m.Head).ThenBy(m => m.First))
            {
                switch (mention.Form)
                {
                    case MentionForm.Pronoun:
                        pronouns.Resolve(mention, sentence, i);
                        Count(mention);
                        break;
                    case MentionForm.Epithet:
                        descriptions.Resolve(mention, sentence, i);
                        NameAfterItself(mention, analysis);
                        Count(mention);
                        break;
                }

                Note(discourse, mention, sentence, i);
            }

            if (GroupFinder.PairOf(sentence, i) is { } pair)
            {
                discourse.NoteGroup(pair);
            }

            Homes.Note(sentence);
        }
    }

    private static void Count(Mention mention)
    {
        foreach (var entity in mention.Referents)
        {
            entity.Mentions++;
        }
    }

    private void Note(Discourse discourse, Mention mention, SentenceAnalysis sentence, int position)
    {
        discourse.Note(mention, position, sentence.Sentence);
        if (States.SpokenOf(mention, sentence, vocabulary) is { } state)
        {
            discourse.Note(state, position, sentence.Sentence);
        }

        var named = sentence.Mentions.Exists(m => m != mention && m.First >= mention.First && m.Last <= mention.Last);
        if (mention is { Form: MentionForm.Pronoun or MentionForm.Epithet, Referents.Length: > 1 } && !named)
        {
            // Taken up again, a group stays in mind.
            discourse.NoteGroup(new Group(mention.Referents, position, 1.5));
        }

        foreach (var group in GroupFinder.EndingAt(mention, sentence, position))
        {
            discourse.NoteGroup(group);
        }
    }

    // "Pakistani President X" makes "his country" Pakistan in the whole text, before it as well as behind it.
    private static void NoteHomes(DocumentAnalysis analysis)
    {
        Homes.NoteKnown(analysis.Entities, Kinds.Organization);
        foreach (var sentence in analysis.Sentences)
        {
            Homes.Note(sentence);
        }

        Homes.NoteKnown(analysis.Entities, Kinds.Person);
    }

    // "the elections" of which nothing was said before: the description is the event's name in this text.
    private static void NameAfterItself(Mention mention, DocumentAnalysis analysis)
    {
        if (mention is not { Kind: Kinds.Event, Referents: [] })
        {
            return;
        }

        var entity = analysis.Entities.Of(mention.Text, mention.Kind);
        entity.AddForm(mention.Text);
        mention.Referents = [entity];
    }
}
