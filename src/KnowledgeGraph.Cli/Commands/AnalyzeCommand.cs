using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Quotations;
using KnowledgeGraph.Cli.Settings;
using KnowledgeGraph.Graph.Measures;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg analyze</c>: what the shape of the graph says.</summary>
internal sealed class AnalyzeCommand : Command, IExampled
{
    private static readonly string[] EntityColumns = ["entity", "degree", "weight", "pagerank", "betweenness", "community"];
    private static readonly string[] TriadColumns = ["a", "b", "c", "conflicts", "strength"];

    private readonly WorkspaceOptions _workspace = new();
    private readonly Option<int> _top = new("--top") { Description = "number of entities to list, by PageRank", HelpName = "N", DefaultValueFactory = _ => 20 };
    private readonly Option<bool> _triads = new("--triads") { Description = "list the strongest unbalanced triads instead: two friends with a common enemy of one of them" };
    private readonly JsonOption _json = new();

    /// <summary>Defines the options.</summary>
    public AnalyzeCommand(Streams streams)
        : base("analyze", "Measures the graph: degree, PageRank, betweenness, communities, structural balance of triads. Presets and exports see the measures as properties.")
    {
        _workspace.AddTo(this);
        Add(_top);
        Add(_triads);
        Add(_json);
        SetAction(parsed => Run(parsed, streams));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples => ["kg analyze", "kg analyze --triads", "kg analyze --top 100 --json"];

    private int Run(ParseResult parsed, Streams streams)
    {
        using var workspace = _workspace.Open(parsed);
        var names = new EntityNames(workspace.Store);
        var measures = GraphMeasures.Of(workspace.Store, workspace.Ontology);
        if (!workspace.Store.IsMeasured)
        {
            workspace.Store.SaveMeasures(measures);
        }

        var json = parsed.GetValue(_json);
        if (!json)
        {
            PrintSums(measures, streams.Out);
        }

        var rows = parsed.GetValue(_triads) ? Triads(measures, names) : Entities(measures, names, parsed.GetValue(_top));
        return RowPrinters.For(streams, json).Print(rows, streams.Out) > 0 ? ExitCode.Done : ExitCode.NothingFound;
    }

    private static void PrintSums(GraphMeasures measures, TextWriter output)
    {
        var estimated = measures.BetweennessSamples is { } samples ? $"; betweenness estimated from {samples:N0} entities" : "";
        output.WriteLine($"{Count.Of(measures.Entities.Length, "entity", "entities")}, {Count.Of(measures.Relationships, "relationship")}{estimated}");
        output.WriteLine($"{Count.Of(measures.Communities, "community", "communities")}, modularity {measures.Modularity:0.###}");
        output.WriteLine($"{Count.Of(measures.Balance.Triads, "triad")}, {measures.Balance.Balanced:P0} balanced");
        output.WriteLine();
    }

    private static RowSet Entities(GraphMeasures measures, EntityNames names, int top) => new(EntityColumns, measures.Entities
        .OrderByDescending(e => e.PageRank)
        .Take(top)
        .Select(IReadOnlyList<object?> (e) => [names.NameOf(e.Id), e.Degree, e.WeightedDegree, e.PageRank, e.Betweenness, e.Community]));

    private static RowSet Triads(GraphMeasures measures, EntityNames names) => new(TriadColumns, measures.Balance.Unbalanced
        .Select(IReadOnlyList<object?> (t) => [names.NameOf(t.A), names.NameOf(t.B), names.NameOf(t.C), t.Conflicts, t.Strength]));
}
