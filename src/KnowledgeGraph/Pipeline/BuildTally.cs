using System.Collections.Immutable;
using System.Diagnostics;

namespace KnowledgeGraph.Pipeline;

/// <summary>Adds reports up to a summary and passes them on.</summary>
internal sealed class BuildTally(Action<DocumentReport>? progress)
{
    private readonly Stopwatch _time = Stopwatch.StartNew();
    private readonly int[] _outcomes = new int[Enum.GetValues<DocumentOutcome>().Length];
    private readonly ImmutableArray<string>.Builder _errors = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder _warnings = ImmutableArray.CreateBuilder<string>();
    private int _sentences;
    private int _failedSentences;
    private long _words;
    private int _claims;

    public void Add(DocumentReport report)
    {
        _outcomes[(int)report.Outcome]++;
        _sentences += report.Sentences;
        _failedSentences += report.FailedSentences;
        _words += report.Words;
        _claims += report.Claims;
        _warnings.AddRange(report.Warnings.Select(w => $"{report.Name}: {w}"));
        if (report.Outcome == DocumentOutcome.Failed)
        {
            _errors.Add($"{report.Name}: {report.Reason}");
        }

        progress?.Invoke(report);
    }

    public BuildSummary Summary() => new(
        Count(DocumentOutcome.Extracted), Count(DocumentOutcome.Unchanged), Count(DocumentOutcome.Skipped), Count(DocumentOutcome.Failed),
        Count(DocumentOutcome.Removed), _sentences, _failedSentences, _words, _claims, _errors.ToImmutable(), _warnings.ToImmutable(), _time.Elapsed);

    private int Count(DocumentOutcome outcome) => _outcomes[(int)outcome];
}
