using System.CommandLine;

namespace KnowledgeGraph.Cli.Settings;

/// <summary>Which workspace a command works on.</summary>
internal sealed class WorkspaceOption : Option<string>
{
    /// <summary><c>--workspace FILE</c>, <c>-w FILE</c>.</summary>
    public WorkspaceOption()
        : base("--workspace", "-w")
    {
        Description = "the workspace file";
        HelpName = "FILE";
        DefaultValueFactory = _ => "graph.db";
    }
}
