using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Export;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli.Settings;

/// <summary>The options that choose a part of the graph.</summary>
internal sealed class ExportChoice
{
    private readonly Option<bool> _actorsOnly = new("--actors-only") { Description = "only states, blocs, organizations and persons" };
    private readonly Option<string[]> _kinds = List("--kinds", "KIND,…", "only entities of these kinds, such as State,Bloc");
    private readonly Option<string[]> _relations = List("--relations", "TYPE,…", "only these relation types, such as BALANCES,RIVALS");
    private readonly Option<int> _minClaims = new("--min-claims") { Description = "only relationships with at least so many claims", HelpName = "N", DefaultValueFactory = _ => 1 };
    private readonly Option<string[]> _modality = List("--modality", "WORD,…", "only claims that are asserted, possible or proposed");
    private readonly Option<string?> _since = new("--since") { Description = "only claims about this time or later: 2019, 2019-05 or 2019-05-17", HelpName = "TIME" };
    private readonly Option<string?> _until = new("--until") { Description = "only claims about this time or earlier", HelpName = "TIME" };
    private readonly Option<bool> _fold = new("--fold") { Description = "one edge for every two entities, all their relationships added up with their sign" };

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        Option[] all = [_actorsOnly, _kinds, _relations, _minClaims, _modality, _since, _until, _fold];
        foreach (var option in all)
        {
            command.Add(option);
        }
    }

    /// <summary>What was chosen.</summary>
    /// <exception cref="InputException">A modality or a time is none.</exception>
    public GraphExport Of(ParseResult parsed) => new()
    {
        ActorsOnly = parsed.GetValue(_actorsOnly),
        Kinds = Words(parsed, _kinds),
        Relations = [.. Words(parsed, _relations).Select(r => r.ToUpperInvariant())],
        MinClaims = parsed.GetValue(_minClaims),
        Modalities = [.. Words(parsed, _modality).Select(ModalityOf)],
        Since = Time(parsed, _since)?.First,
        Until = Time(parsed, _until)?.Last,
        Fold = parsed.GetValue(_fold),
    };

    private static Option<string[]> List(string name, string helpName, string description) =>
        new(name) { Description = description, HelpName = helpName, AllowMultipleArgumentsPerToken = false };

    private static ImmutableHashSet<string> Words(ParseResult parsed, Option<string[]> option) =>
        [.. (parsed.GetValue(option) ?? []).SelectMany(w => w.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static Modality ModalityOf(string word) => word.ToLowerInvariant() switch
    {
        "asserted" => Modality.Asserted,
        "possible" => Modality.Possible,
        "proposed" => Modality.Proposed,
        _ => throw new InputException("one of asserted, possible, proposed", $"--modality {word}"),
    };

    private static Period? Time(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) is not { } typed ? null
        : Period.Parse(typed) ?? throw new InputException("write a year, month or day: 2019, 2019-05 or 2019-05-17", $"{option.Name} {typed}");
}
