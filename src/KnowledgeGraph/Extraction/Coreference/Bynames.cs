using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>
/// Descriptions that a text itself ties to an actor: after "the global pivot state of Pakistan" or "Pakistan, the global pivot state,"
/// "the global pivot state" is Pakistan.
/// </summary>
internal sealed class Bynames
{
    private readonly Dictionary<string, DocumentEntity> _byText = [];

    /// <summary>Reads the whole text.</summary>
    public static Bynames Of(DocumentAnalysis analysis)
    {
        var bynames = new Bynames();
        foreach (var sentence in analysis.Sentences)
        {
            foreach (var mention in sentence.Mentions)
            {
                if (mention is { Form: MentionForm.Name, Referents: [{ IsActor: true, Kind: not Kinds.Person } actor] } && Description(sentence.Sentence, mention) is { } text)
                {
                    bynames._byText.TryAdd(text, actor);
                }
            }
        }

        return bynames;
    }

    /// <summary>The actor that the text calls so; null if none.</summary>
    public DocumentEntity? Find(Mention mention) => mention.First < mention.Last ? _byText.GetValueOrDefault(mention.Text.ToLowerInvariant()) : null;

    private static string? Description(Sentence sentence, Mention mention)
    {
        var name = sentence.Tokens[mention.Head];
        var noun = (name.Is("nmod") && sentence.Preposition(name) == "of") || name.Is("appos") ? sentence.HeadOf(name) : sentence.Children(name).FirstOrDefault(c => c.Is("appos"));
        if (noun is not { Upos: PartOfSpeech.NOUN, Xpos: "NN" })
        {
            return null;
        }

        var first = noun.Index;
        while (first > 0 && sentence.Tokens[first - 1] is { Upos: PartOfSpeech.ADJ or PartOfSpeech.NOUN or PartOfSpeech.PROPN } before && before.Head == noun.Index)
        {
            first--;
        }

        var definite = first > 0 && sentence.Tokens[first - 1].Form.ToLowerInvariant() is "the";
        return definite && first < noun.Index ? sentence.TextOf(first, noun.Index).ToLowerInvariant() : null;
    }
}
