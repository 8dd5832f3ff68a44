using System.CommandLine;
using System.CommandLine.Help;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg</c> itself with all its commands.</summary>
internal static class KgCommand
{
    /// <summary>Builds the command tree; no command loads what it works with before it runs.</summary>
    public static RootCommand Create(Streams streams)
    {
        var root = new RootCommand("Turns texts on international relations into a graph of claims that you can question, each with its quotation.")
        {
            new BuildCommand(streams),
            new QueryCommand(streams),
            new PresetsCommand(streams),
            new EvidenceCommand(streams),
            new VerifyCommand(streams),
            new ExportCommand(streams),
            new LoadCommand(streams),
            new BrowseCommand(streams),
            new AnalyzeCommand(streams),
            new StatusCommand(streams),
            new ParseCommand(streams),
            new EvaluateCommand(streams),
            new ExplainCommand(streams),
            new PipelineCommand(streams),
            new SchemaCommand(streams),
        };
        var version = root.Options.OfType<VersionOption>().Single();
        version.Action = new VersionAction();
        version.Description = "show the version and the Neo4j transports of this build";
        var help = new HelpWithExamples();
        var helpOption = root.Options.OfType<HelpOption>().Single();
        helpOption.Action = help;
        helpOption.Description = "show this help";
        root.SetAction(help.Invoke);
        return root;
    }
}
