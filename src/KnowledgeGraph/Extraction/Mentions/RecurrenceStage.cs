using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Finds names again that the language model saw elsewhere in the text only: whole names, and surnames alone at the beginning of a sentence.</summary>
public sealed class RecurrenceStage : IStage
{
    private const int LongestName = 5;

    /// <inheritdoc/>
    public string Name => "recurring names";

    /// <inheritdoc/>
    public IReadOnlyList<Part> Needs => [Part.Mentions, Part.Entities];

    /// <inheritdoc/>
    public IReadOnlyList<Part> Gives => [];

    /// <inheritdoc/>
    public void Process(DocumentAnalysis analysis)
    {
        foreach (var sentence in analysis.Sentences)
        {
            for (var i = 0; i < sentence.Sentence.Tokens.Length; i++)
            {
                if (Longest(analysis.Entities, sentence, i) is { } found)
                {
                    Add(sentence, i, found.Last, found.Entity);
                    i = found.Last;
                }
            }
        }
    }

    private static (DocumentEntity Entity, int Last)? Longest(EntityRegistry entities, SentenceAnalysis sentence, int first)
    {
        var tokens = sentence.Sentence.Tokens;
        var end = first;
        while (end < tokens.Length && end - first < LongestName && sentence.Covering(end) is null && char.IsUpper(tokens[end].Form[0]) && tokens[end].IsNominal())
        {
            end++;
        }

        for (var last = end - 1; last >= first; last--)
        {
            var text = sentence.Sentence.TextOf(first, last);
            if ((entities.Find(text) ?? (last == first ? entities.FullNameOf(text) : null)) is { Kind: Kinds.Person or Kinds.Organization, Lexicon: null } entity && IsName(entity, text, tokens[first]))
            {
                return (entity, last);
            }
        }

        return null;
    }

    // "Will" and "May" are names in the middle of a name only; a given name alone is rarely the person.
    private static bool IsName(DocumentEntity entity, string text, Token first) =>
        first.Upos == PartOfSpeech.PROPN && text.Length > 2 && (entity.Kind != Kinds.Person || entity.Name.EndsWith(text, StringComparison.OrdinalIgnoreCase) || entity.Name.StartsWith(text, StringComparison.OrdinalIgnoreCase));

    private static void Add(SentenceAnalysis sentence, int first, int last, DocumentEntity entity)
    {
        entity.Mentions++;
        entity.AddForm(sentence.Sentence.TextOf(first, last));
        sentence.Add(new Mention
        {
            First = first,
            Last = last,
            Head = sentence.Sentence.HeadOfSpan(first, last),
            Form = MentionForm.Name,
            Kind = entity.Kind,
            Text = sentence.Sentence.TextOf(first, last),
            Referents = [entity],
        });
    }
}
