using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Quotations;
using KnowledgeGraph.Cli.Settings;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg evidence</c>: the quotations behind a relationship.</summary>
internal sealed class EvidenceCommand : Command, IExampled
{
    private readonly Argument<string> _source = new("SOURCE") { Description = "who or what: a name, alias or id, in any case" };
    private readonly Argument<string> _relation = new("RELATION") { Description = "a relation type, such as BALANCES; 'any' for all" };
    private readonly Argument<string> _target = new("TARGET") { Description = "to whom or what: a name, alias or id, in any case" };
    private readonly WorkspaceOptions _workspace = new();
    private readonly JsonOption _json = new();

    /// <summary>Defines arguments and options.</summary>
    public EvidenceCommand(Streams streams)
        : base("evidence", "Shows the quotations behind a relationship: where they stand, who says so, affirmed or negated, fact, possibility or proposal.")
    {
        Add(_source);
        Add(_relation);
        Add(_target);
        _workspace.AddTo(this);
        Add(_json);
        SetAction(parsed => Run(parsed, streams));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "kg evidence Russia BALANCES China",
        "kg evidence kremlin any \"united states\" --json",
    ];

    private int Run(ParseResult parsed, Streams streams)
    {
        using var workspace = _workspace.Open(parsed);
        var names = new EntityNames(workspace.Store);
        var found = new ClaimSearch(workspace.Store, workspace.Ontology, names)
            .Find(parsed.GetValue(_source)!, parsed.GetValue(_relation)!, parsed.GetValue(_target)!);
        if (found.Miss is not null)
        {
            streams.Error.WriteLine($"kg: {found.Miss}");
        }

        var quotations = new QuotationFinder(workspace.Store, names).Find(found.Claims);
        var printer = new QuotationPrinter(streams);
        if (parsed.GetValue(_json))
        {
            printer.PrintJson(quotations);
        }
        else
        {
            printer.Print([.. quotations]);
        }

        return found.Claims.Count > 0 ? ExitCode.Done : ExitCode.NothingFound;
    }
}
