using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Quotations;

/// <summary>Finds direct speech, says who speaks, and lets "we" and "our" in it stand for the speaker's state or organisation.</summary>
public sealed class QuotationStage(Vocabulary vocabulary) : IStage
{
    private readonly ArgumentResolver _arguments = new(vocabulary);

    /// <inheritdoc/>
    public string Name => "quotations";

    /// <inheritdoc/>
    public IReadOnlyList<Part> Needs => [Part.Trees, Part.References, Part.Offices];

    /// <inheritdoc/>
    public IReadOnlyList<Part> Gives => [Part.Quotations];

    /// <inheritdoc/>
    public void Process(DocumentAnalysis analysis)
    {
        var all = QuotationFinder.Find(analysis.Sentences).ToList();
        foreach (var found in all)
        {
            var quotation = found with { Speakers = Speakers(analysis, found, all) };
            analysis.Quotations.Add(quotation);
            ResolveFirstPerson(analysis, quotation);
        }
    }

    // The reporting verb stands beside the quotation in its first or last sentence, else in the sentence before.
    private ImmutableArray<DocumentEntity> Speakers(DocumentAnalysis analysis, Quotation quotation, List<Quotation> all)
    {
        foreach (var at in new[] { quotation.LastSentence, quotation.FirstSentence, quotation.FirstSentence - 1 }.Distinct().Where(i => i >= 0))
        {
            var sentence = analysis.Sentences[at];
            foreach (var token in sentence.Sentence.Tokens)
            {
                if (token.Upos == PartOfSpeech.VERB && !all.Exists(q => q.Contains(at, token.Index)) && IsReport(token) && SubjectFinder.Surface(sentence.Sentence, token) is { } subject && !quotation.Contains(at, subject.Index))
                {
                    var speakers = _arguments.Resolve(sentence, subject.Index, owner: false).Where(f => f.Entity.IsActor).Select(f => f.Entity).ToImmutableArray();
                    if (speakers.Length > 0)
                    {
                        return speakers;
                    }
                }
            }
        }

        return [];
    }

    private bool IsReport(Token verb) => vocabulary.Reporting.TryGetValue($"{verb.Lemma.ToLowerInvariant()}/VERB", out var cue) && cue.Frame == "ccomp";

    private void ResolveFirstPerson(DocumentAnalysis analysis, Quotation quotation)
    {
        if (quotation.Speakers.Length != 1 || PartyOf(analysis, quotation.Speakers[0]) is not { } party)
        {
            return;
        }

        for (var i = quotation.FirstSentence; i <= quotation.LastSentence; i++)
        {
            foreach (var mention in analysis.Sentences[i].Mentions)
            {
                if (mention.Form == MentionForm.Pronoun && mention.Text.ToLowerInvariant() is "we" or "us" or "our" or "ours" && quotation.Contains(i, mention.Head))
                {
                    mention.Referents = [party];
                    mention.Certainty = 0.7;
                    party.Mentions++;
                }
            }
        }
    }

    private DocumentEntity? PartyOf(DocumentAnalysis analysis, DocumentEntity speaker) =>
        speaker.Kind is Kinds.State or Kinds.Bloc ? speaker
        : speaker.Home ?? (speaker.Lexicon is { Home.Length: > 0 } entry && vocabulary.Entity(entry.Home) is { } home ? analysis.Entities.Of(home) : null);
}
