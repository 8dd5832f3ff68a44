using System.CommandLine;
using KnowledgeGraph.Cli.Explanation;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Settings;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Explanation;
using KnowledgeGraph.Language;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg explain</c>: how a sentence came to its claims, or to none.</summary>
internal sealed class ExplainCommand : Command, IExampled
{
    private readonly Argument<string> _sentence = new("DOC:SENTENCE") { Description = "a document's name or id, or how it begins, and the number of the sentence" };
    private readonly WorkspaceOptions _workspace = new();
    private readonly JsonOption _json = new("print one JSON object");

    /// <summary>Defines arguments and options.</summary>
    public ExplainCommand(Streams streams)
        : base("explain", "Shows how a sentence came to its claims: tree, mentions with what they stand for, predications, claims with the frames that made them, and why other pairs gave none.")
    {
        Add(_sentence);
        _workspace.AddTo(this);
        Add(_json);
        SetAction(parsed => Run(parsed, streams));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples => ["kg explain 002_cc67d91ac4b044a9.txt:76", "kg explain 002:76", "kg explain 002:76 --json"];

    private int Run(ParseResult parsed, Streams streams)
    {
        using var workspace = _workspace.Open(parsed);
        var (document, number) = SentenceReference.Find(parsed.GetValue(_sentence)!, workspace.Store);
        using var language = EnglishLanguage.Load(EnglishLanguage.DefaultFolder);
        var pipeline = ExtractionPipeline.FromSchema(workspace.Schema.Path, language.Segmenter, language.Parser);
        var analysis = pipeline.Analyze(document);
        if (analysis.Sentences.Find(s => s.Sentence.Number == number) is { } sentence)
        {
            IExplanationWriter writer = parsed.GetValue(_json) ? new ExplanationJson(streams.Out) : new ExplanationPrinter(streams.Out);
            writer.Write(analysis, sentence, [.. new SilenceExplainer(pipeline.Vocabulary, workspace.Ontology).Explain(analysis, sentence)]);
            return ExitCode.Done;
        }

        var record = analysis.Ledger.Find(s => s.Number == number);
        streams.Error.WriteLine($"kg: the sentence was not read for claims: {record?.Reason ?? "it no longer exists; build anew"}");
        return record?.Status == SentenceStatus.Failed ? ExitCode.Errors : ExitCode.NothingFound;
    }
}
