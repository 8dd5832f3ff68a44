using System.Collections.Immutable;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction;

/// <summary>Cuts the document's blocks into sentences, parses them, and opens the ledger. A sentence that cannot be parsed is recorded; the rest goes on.</summary>
public sealed class ParsingStage(ISegmenter segmenter, ISentenceParser parser, VerbForms verbs) : IStage
{
    /// <inheritdoc/>
    public string Name => "parsing";

    /// <inheritdoc/>
    public IReadOnlyList<Part> Needs => [];

    /// <inheritdoc/>
    public IReadOnlyList<Part> Gives => [Part.Trees];

    /// <inheritdoc/>
    public void Process(DocumentAnalysis analysis)
    {
        foreach (var block in analysis.Document.Blocks)
        {
            foreach (var span in segmenter.Segment(analysis.Document.Text, block.Start, block.End))
            {
                var number = analysis.Ledger.Count + 1;
                var status = block.SkipReason is null ? SentenceStatus.Read : SentenceStatus.Skipped;
                var reason = block.SkipReason;
                if (status == SentenceStatus.Read)
                {
                    try
                    {
                        analysis.Sentences.Add(new SentenceAnalysis(new Sentence(number, block, WithLemmas(parser.Parse(span)))));
                        analysis.Words += span.Tokens.Length;
                    }
                    catch (Exception e) when (e is not OperationCanceledException and not ConfigurationException)
                    {
                        (status, reason) = (SentenceStatus.Failed, e.Message);
                    }
                }

                analysis.Ledger.Add(new SentenceRecord(number, span.Start, span.End, status, reason));
            }
        }
    }

    private ImmutableArray<Token> WithLemmas(ImmutableArray<Token> tokens) =>
        [.. tokens.Select(t => t.Upos == PartOfSpeech.VERB && verbs.Lemma(t.Form, t.Lemma) is var lemma && lemma != t.Lemma ? t.WithLemma(lemma) : t)];
}
