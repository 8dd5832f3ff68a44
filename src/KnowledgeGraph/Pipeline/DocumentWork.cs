using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Pipeline;

/// <summary>One document on its way through a build.</summary>
internal sealed record DocumentWork(string Name, DocumentOutcome Outcome)
{
    public Document? Document { get; private init; }

    public DocumentExtraction? Extraction { get; private init; }

    public string? Reason { get; private init; }

    public Exception? Cause { get; private init; }

    public ImmutableArray<string> Warnings { get; private init; } = [];

    /// <summary>True where the ledger is to say why there is no such document.</summary>
    public bool IsRecorded { get; private init; }

    public static DocumentWork ToExtract(ReadResult result, Document document) =>
        new(result.Name, DocumentOutcome.Extracted) { Document = document, Warnings = result.Warnings };

    public static DocumentWork Unchanged(ReadResult result) => new(result.Name, DocumentOutcome.Unchanged) { Warnings = result.Warnings };

    public static DocumentWork WithoutDocument(ReadResult result) =>
        (result.Skipped is null ? Fail(result.Name, result.Error ?? "it could not be read") : Skip(result.Name, result.Skipped)) with { Warnings = result.Warnings };

    public static DocumentWork Skip(string name, string reason) => new(name, DocumentOutcome.Skipped) { Reason = reason, IsRecorded = true };

    public static DocumentWork Fail(string name, string reason) => new(name, DocumentOutcome.Failed) { Reason = reason, IsRecorded = true };

    /// <summary>A failure that must not touch what the store holds under the name, because another document rightly has it.</summary>
    public static DocumentWork NameTaken(string name) => new(name, DocumentOutcome.Failed)
    {
        Reason = "two different documents have this name; give the folder that holds both, so that their paths differ",
    };

    /// <summary>The same with what the document gave. Whatever goes wrong in one document stays with it.</summary>
    public DocumentWork Extract(IDocumentExtractor extractor)
    {
        if (Document is null)
        {
            return this;
        }

        try
        {
            return this with { Extraction = extractor.Extract(Document), Document = null };
        }
        catch (Exception e) when (e is not (OperationCanceledException or StoreException or ConfigurationException))
        {
            return Fail(Name, $"extraction failed: {e.Message.ReplaceLineEndings(" ")}") with { Cause = e, Warnings = Warnings };
        }
    }

    public DocumentReport Report() => new(Name, Outcome, Reason, Warnings)
    {
        Sentences = Extraction?.Sentences.Length ?? 0,
        FailedSentences = Extraction?.Sentences.Count(s => s.Status == SentenceStatus.Failed) ?? 0,
        Words = Extraction?.Words ?? 0,
        Claims = Extraction?.Claims.Length ?? 0,
    };
}
