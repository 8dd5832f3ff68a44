using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Lets "I" and "my" outside direct speech stand for the author, where the document has one author only.</summary>
public sealed class AuthorStage : IStage
{
    /// <inheritdoc/>
    public string Name => "author";

    /// <inheritdoc/>
    public IReadOnlyList<Part> Needs => [Part.Mentions, Part.Entities];

    /// <inheritdoc/>
    public IReadOnlyList<Part> Gives => [];

    /// <inheritdoc/>
    public void Process(DocumentAnalysis analysis)
    {
        if (analysis.Document.Authors is not [var name] || analysis.Entities.Of(name, Kinds.Person) is not { Kind: Kinds.Person } author)
        {
            return;
        }

        foreach (var sentence in analysis.Sentences)
        {
            foreach (var token in sentence.Sentence.Tokens)
            {
                if (token.Form is "I" or "my" or "My" or "me" && sentence.Covering(token.Index) is null)
                {
                    author.Mentions++;
                    sentence.Add(new Mention
                    {
                        First = token.Index,
                        Last = token.Index,
                        Head = token.Index,
                        Form = MentionForm.Pronoun,
                        Kind = Kinds.Person,
                        Text = token.Form,
                        Referents = [author],
                        Certainty = 0.85,
                    });
                }
            }
        }
    }
}
