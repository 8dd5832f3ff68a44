using KnowledgeGraph.Model;

namespace KnowledgeGraph.Pipeline;

/// <summary>
/// Brings a store up to date with a corpus: reads, extracts and stores only what is new or changed, in parallel, and removes what is gone.
/// What the store holds in the end depends on the documents alone, not on threads, order or earlier runs. A run that was killed
/// or cancelled leaves whole documents; the next one goes on from there.
/// </summary>
public sealed class CorpusBuilder
{
    private readonly IDocumentExtractor _extractor;
    private readonly IClaimStore _store;

    /// <summary>Takes the two ends of the work.</summary>
    /// <param name="extractor">Called from several threads at once.</param>
    /// <param name="store">Written by the calling thread only.</param>
    public CorpusBuilder(IDocumentExtractor extractor, IClaimStore store)
    {
        _extractor = extractor;
        _store = store;
    }

    /// <summary>Runs the documents through.</summary>
    /// <param name="documents">
    /// What <see cref="IDocumentReader"/> gives, sorted by name; read lazily, on a thread of its own. Another order ends in the same store,
    /// but a document that turns out to repeat one with an earlier name is then counted twice.
    /// </param>
    /// <param name="options">How to go about it.</param>
    /// <param name="progress">Told of each document when it is done, on the calling thread.</param>
    /// <param name="cancellation">Stops between two documents.</param>
    /// <exception cref="InputException">With <see cref="BuildOptions.Strict"/>: the first document that failed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; what is stored so far stays.</exception>
    public BuildSummary Build(
        IEnumerable<ReadResult> documents, BuildOptions options, Action<DocumentReport>? progress = null, CancellationToken cancellation = default)
    {
        var tally = new BuildTally(progress);
        var plan = new BuildPlan(_extractor.Fingerprint, _store, options);
        foreach (var work in OrderedParallel.Run(plan.Works(documents), options.Threads, w => w.Extract(_extractor), cancellation))
        {
            Stop(work, options);
            tally.Add(Store(work));
        }

        cancellation.ThrowIfCancellationRequested();
        foreach (var (name, original) in plan.Duplicates())
        {
            tally.Add(Store(DocumentWork.Skip(name, $"same text as {original}")));
        }

        foreach (var name in options.KeepOthers ? [] : _store.RemoveOthers(plan.Names))
        {
            tally.Add(new DocumentReport(name, DocumentOutcome.Removed, null, []));
        }

        return tally.Summary();
    }

    private static void Stop(DocumentWork work, BuildOptions options)
    {
        if (options.Strict && work.Outcome == DocumentOutcome.Failed)
        {
            throw new InputException(work.Reason ?? "failed", work.Name, work.Cause);
        }
    }

    private DocumentReport Store(DocumentWork work)
    {
        if (work.Extraction is { } extraction)
        {
            _store.Save(extraction, _extractor.Fingerprint);
        }
        else if (work.IsRecorded)
        {
            _store.SaveFailure(work.Name, work.Outcome == DocumentOutcome.Failed ? SentenceStatus.Failed : SentenceStatus.Skipped, work.Reason ?? "");
        }

        return work.Report();
    }
}
