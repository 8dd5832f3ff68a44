using System.CommandLine;
using KnowledgeGraph.Cli.Building;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Settings;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg build</c>: from texts to a workspace of claims.</summary>
internal sealed class BuildCommand : Command, IExampled
{
    private static readonly string[] Columns =
        ["extracted", "unchanged", "skipped", "failed", "removed", "sentences", "failed_sentences", "words", "claims", "seconds", "errors", "warnings"];

    private readonly Argument<string[]> _paths = new("PATH") { Description = "files, folders, globs; '-' is standard input", Arity = ArgumentArity.OneOrMore };
    private readonly WorkspaceOptions _workspace = new();
    private readonly Option<int?> _threads = new("--threads")
    {
        Description = "documents read at the same time, default: one for each processor; the result does not depend on it", HelpName = "N",
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "stop at the first document that fails" };
    private readonly Option<bool> _force = new("--force") { Description = "read unchanged documents again as well" };
    private readonly Option<bool> _add = new("--add") { Description = "keep documents of the workspace that are not named this time" };
    private readonly JsonOption _json = new();

    /// <summary>Defines arguments and options.</summary>
    public BuildCommand(Streams streams)
        : base("build", "Reads texts, extracts claims and stores them in a workspace. Only new and changed documents are read; documents that are gone are removed.")
    {
        Add(_paths);
        _workspace.AddTo(this);
        Add(_threads);
        Add(_strict);
        Add(_force);
        Add(_add);
        Add(_json);
        _threads.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var threads) && threads < 1)
            {
                result.AddError("--threads is at least 1");
            }
        });
        SetAction(parsed => Run(parsed, streams));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "kg build seeds",
        "kg build reports/ \"news/**/*.html\" -w news.db",
        "curl -s https://example.org/article.html | kg build - --add",
    ];

    private int Run(ParseResult parsed, Streams streams)
    {
        var settings = SettingsOf(parsed);
        var summary = new CorpusBuild(settings, streams).Run();
        BuildReport.PrintFaults(summary, streams.Error);
        if (parsed.GetValue(_json))
        {
            new JsonRowPrinter().Print(new RowSet(Columns, [Row(summary)]), streams.Out);
        }
        else
        {
            using var workspace = _workspace.Open(parsed);
            new BuildReport(settings, workspace, streams).Print(summary);
        }

        return summary.Failed + summary.FailedSentences > 0 ? ExitCode.Errors
            : summary.Extracted + summary.Unchanged > 0 ? ExitCode.Done
            : ExitCode.NothingFound;
    }

    private BuildSettings SettingsOf(ParseResult parsed) => new(
        parsed.GetValue(_paths)!,
        _workspace.PathOf(parsed),
        _workspace.SchemaOf(parsed),
        new BuildOptions
        {
            Threads = parsed.GetValue(_threads) ?? Environment.ProcessorCount, Strict = parsed.GetValue(_strict), Force = parsed.GetValue(_force), KeepOthers = parsed.GetValue(_add),
        });

    private static IReadOnlyList<object?> Row(BuildSummary summary) =>
    [
        summary.Extracted, summary.Unchanged, summary.Skipped, summary.Failed, summary.Removed, summary.Sentences, summary.FailedSentences,
        summary.Words, summary.Claims, Math.Round(summary.Elapsed.TotalSeconds, 3), summary.Errors, summary.Warnings,
    ];
}
