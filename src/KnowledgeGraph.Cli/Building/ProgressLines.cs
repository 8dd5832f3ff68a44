using System.Diagnostics;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Cli.Building;

/// <summary>A line every ten seconds: a log of a long build shows that it lives, that of a short one stays empty.</summary>
internal sealed class ProgressLines(TextWriter output) : IProgressDisplay
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public BuildSummary Show(Func<Action<DocumentReport>, BuildSummary> build)
    {
        var (documents, claims, clock) = (0, 0, Stopwatch.StartNew());
        return build(report =>
        {
            documents++;
            claims += report.Claims;
            if (clock.Elapsed >= Interval)
            {
                clock.Restart();
                output.WriteLine($"{Count.Of(documents, "document")}, {Count.Of(claims, "claim")} so far: {CellText.Of(report.Name)}");
            }
        });
    }
}
