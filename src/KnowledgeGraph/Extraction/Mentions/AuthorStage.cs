using System.Collections.Immutable;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Lets "this article" stand for its authors, and "I" and "my" outside direct speech for the author of a document that has one.</summary>
public sealed class AuthorStage : IStage
{
    private static readonly HashSet<string> Writings = ["article", "paper", "study", "essay", "chapter", "thesis", "dissertation", "monograph", "brief", "briefing", "note", "report", "column", "book", "commentary", "research"];

    /// <inheritdoc/>
    public string Name => "author";

    /// <inheritdoc/>
    public IReadOnlyList<Part> Needs => [Part.Mentions, Part.Entities];

    /// <inheritdoc/>
    public IReadOnlyList<Part> Gives => [];

    /// <inheritdoc/>
    public void Process(DocumentAnalysis analysis)
    {
        ImmutableArray<DocumentEntity> authors = [.. analysis.Document.Authors.Select(a => analysis.Entities.Of(a, Kinds.Person)).Where(a => a.Kind == Kinds.Person)];
        if (authors.IsEmpty)
        {
            return;
        }

        foreach (var sentence in analysis.Sentences)
        {
            foreach (var token in sentence.Sentence.Tokens)
            {
                if (sentence.Covering(token.Index) is null && (IsWriting(sentence.Sentence, token) || (authors.Length == 1 && token.Form is "I" or "my" or "My" or "me")))
                {
                    Add(sentence, token, authors);
                }
            }
        }
    }

    // "This article examines": who writes it does; only as a subject, since "the argument of this article" is a thing.
    private static bool IsWriting(Sentence sentence, Token token) =>
        token.Is("nsubj") && token.Upos == PartOfSpeech.NOUN && Writings.Contains(token.Lemma.ToLowerInvariant())
        && sentence.Child(token, "det", "nmod:poss") is { } determiner && (determiner.Form.ToLowerInvariant() is "this" or "our" or "my" || IsPresent(sentence, token));

    // "the present study", "the following chapter".
    private static bool IsPresent(Sentence sentence, Token token) => sentence.Child(token, "amod") is { Lemma: "present" or "current" or "following" };

    private static void Add(SentenceAnalysis sentence, Token token, ImmutableArray<DocumentEntity> authors)
    {
        foreach (var author in authors)
        {
            author.Mentions++;
        }

        sentence.Add(new Mention
        {
            First = token.Index,
            Last = token.Index,
            Head = token.Index,
            Form = MentionForm.Pronoun,
            Kind = Kinds.Person,
            Text = token.Form,
            Referents = authors,
            Certainty = 0.85,
        });
    }
}
