using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Pipeline;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Building;

/// <summary>A bar on the terminal, on standard error. Rows of a table or lines of JSONL move it once for their file.</summary>
internal sealed class ProgressBarDisplay(int files) : IProgressDisplay
{
    private const int LongestName = 20;

    /// <inheritdoc/>
    public BuildSummary Show(Func<Action<DocumentReport>, BuildSummary> build)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn { Width = 24 }, new PercentageColumn(), new ElapsedTimeColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .Start(context => Run(context.AddTask("reading", maxValue: Math.Max(files, 1)), build));
    }

    private static BuildSummary Run(ProgressTask task, Func<Action<DocumentReport>, BuildSummary> build)
    {
        var (claims, lastFile) = (0, "");
        return build(report =>
        {
            var file = report.Name.Split('#')[0];
            task.Increment(file == lastFile ? 0 : 1);
            lastFile = file;
            claims += report.Claims;
            task.Description = Markup.Escape($"{Count.Of(claims, "claim")}  {Shorten(CellText.Of(report.Name))}");
        });
    }

    // The bar is one line on a terminal of 80 columns. A name's end tells more than its folders.
    private static string Shorten(string name) => name.Length <= LongestName ? name : $"…{name[^(LongestName - 1)..]}";
}
