using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Quotations;

/// <summary>
/// Lets "we" and "our" outside direct speech stand for the state for which a text speaks: that of its author where the text tells his office or
/// his country, that of the minister whose remarks it gives. Joint authors speak for themselves.
/// </summary>
public sealed class FirstPersonStage : IStage
{
    private const int Opening = 4;

    /// <inheritdoc/>
    public string Name => "first person";

    /// <inheritdoc/>
    public IReadOnlyList<Part> Needs => [Part.Trees, Part.References, Part.Offices, Part.Quotations];

    /// <inheritdoc/>
    public IReadOnlyList<Part> Gives => [];

    /// <inheritdoc/>
    public void Process(DocumentAnalysis analysis)
    {
        if (Voice(analysis) is not { Length: > 0 } voice)
        {
            return;
        }

        for (var i = 0; i < analysis.Sentences.Count; i++)
        {
            foreach (var mention in analysis.Sentences[i].Mentions)
            {
                if (mention is { Form: MentionForm.Pronoun, Referents: [] } && mention.Text.ToLowerInvariant() is "we" or "us" or "our" or "ours" && !analysis.Quotations.Exists(q => q.Contains(i, mention.Head)))
                {
                    mention.Referents = voice;
                    mention.Certainty = 0.7;
                    foreach (var entity in voice)
                    {
                        entity.Mentions++;
                    }
                }
            }
        }
    }

    private static ImmutableArray<DocumentEntity> Voice(DocumentAnalysis analysis)
    {
        var authors = analysis.Document.Authors.Select(analysis.Entities.Find).OfType<DocumentEntity>().ToImmutableArray();
        if (authors is [{ Home: { } home, IsHomeStated: true }] || OwnCountry(analysis) is { } country && (home = country) is not null || Speaker(analysis) is { } state && (home = state) is not null)
        {
            return [home];
        }

        return authors.Length > 1 ? authors : [];
    }

    // "Kenya, my own country", "our country, Kenya".
    private static DocumentEntity? OwnCountry(DocumentAnalysis analysis)
    {
        foreach (var sentence in analysis.Sentences)
        {
            var tree = sentence.Sentence;
            foreach (var noun in tree.Tokens.Where(t => t.Lemma is "country" or "nation" or "homeland" or "republic" && tree.Child(t, "nmod:poss") is { Xpos: "PRP$" } owner && owner.Form.ToLowerInvariant() is "my" or "our"))
            {
                var named = noun.Is("appos") ? tree.HeadOf(noun) : tree.Children(noun).FirstOrDefault(c => c.Is("appos"));
                if (named is not null && sentence.HeadedBy(named.Index) is { Referents: [{ Kind: Kinds.State } state] })
                {
                    return state;
                }
            }
        }

        return null;
    }

    // "Remarks by the Minister for Foreign Affairs of the Republic of Peru": the head of a speech says who speaks.
    private static DocumentEntity? Speaker(DocumentAnalysis analysis)
    {
        var head = analysis.Sentences.Take(Opening).FirstOrDefault(s => s.Sentence.IsHeadline() && s.Sentence.Tokens[0].Form.ToLowerInvariant() is "remarks" or "speech" or "statement" or "address" or "keynote" or "intervention");
        return head?.Mentions.Select(m => m.Referents).FirstOrDefault(r => r is [{ Kind: Kinds.State }]) is [var state] ? state : null;
    }
}
