using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Settings;
using KnowledgeGraph.Neo4j.Browser;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg browse</c>: the presets in the Neo4j Browser.</summary>
internal sealed class BrowseCommand : Command, IExampled
{
    private static readonly string[] Columns = ["preset", "link"];

    private readonly Argument<string?> _address = new("URI") { Description = "the server, such as http://localhost:7474; default: NEO4J_URI", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _preset = new("--preset") { Description = "only the link of this preset", HelpName = "NAME" };
    private readonly Option<string?> _database = new("--database") { Description = "name of the database; default: neo4j", HelpName = "NAME" };
    private readonly Option<string?> _package = new("--package")
    {
        Description = "write the presets as a zip file as well: dropped on the Browser's favourites it fills them", HelpName = "FILE",
    };

    private readonly SchemaOption _schema = new();
    private readonly JsonOption _json = new();

    /// <summary>Defines arguments and options.</summary>
    public BrowseCommand(Streams streams)
        : base("browse", "Prints links that open the presets in the Neo4j Browser; graph-schema/browser holds a style sheet and a guide for it.")
    {
        Add(_address);
        Add(_preset);
        Add(_database);
        Add(_package);
        Add(_schema);
        Add(_json);
        SetAction(parsed => Run(parsed, streams));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "kg browse http://localhost:7474",
        "kg browse http://localhost:7474 --preset balancing-triangles",
        "kg browse http://localhost:7474 --package presets.zip",
    ];

    private int Run(ParseResult parsed, Streams streams)
    {
        var library = PresetLibrary.Load(SchemaFolder.Find(parsed.GetValue(_schema)).Presets);
        var address = parsed.GetValue(_address) ?? Environment.GetEnvironmentVariable("NEO4J_URI") ?? "http://localhost:7474";
        var links = new BrowserLinks(Neo4jTarget.Parse(address, database: parsed.GetValue(_database)));
        IEnumerable<Preset> presets = parsed.GetValue(_preset) is { } name ? [library.Find(name)] : library.Presets;
        RowPrinters.For(streams, parsed.GetValue(_json)).Print(new RowSet(Columns, presets.Select(p => new object?[] { p.Name, links.To(p.Text) })), streams.Out);
        if (parsed.GetValue(_package) is { } path)
        {
            using var file = File.Create(path);
            BrowserPackage.Write(file, library.Presets);
            streams.Error.WriteLine($"{path}: {Count.Of(library.Presets.Length, "preset")}; drop it on the favourites of the Browser, and graph-schema/browser/style.grass on its page");
        }

        return ExitCode.Done;
    }
}
