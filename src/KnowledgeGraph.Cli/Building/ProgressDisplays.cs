using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Building;

/// <summary>Chooses the display. Spectre.Console is loaded for a person at a terminal only.</summary>
internal static class ProgressDisplays
{
    /// <summary>A bar on a terminal, a line now and then elsewhere; always on standard error.</summary>
    /// <param name="streams">Where to.</param>
    /// <param name="countFiles">How many files there are; asked for the bar only.</param>
    public static IProgressDisplay For(Streams streams, Func<int> countFiles) =>
        streams.ErrorIsTerminal ? Bar(countFiles()) : new ProgressLines(streams.Error);

    private static ProgressBarDisplay Bar(int files) => new(files);
}
