using KnowledgeGraph.Cli.Settings;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Cli.Building;

/// <summary>What a build was asked to do.</summary>
/// <param name="Paths">Files, folders, globs, or <c>-</c>.</param>
/// <param name="Workspace">The workspace file; made if it does not exist.</param>
/// <param name="Schema">The schema folder.</param>
/// <param name="Options">How to go about it.</param>
internal sealed record BuildSettings(IReadOnlyList<string> Paths, string Workspace, SchemaFolder Schema, BuildOptions Options)
{
    /// <summary>The picture of the graph that every build leaves beside the workspace.</summary>
    public string GraphMl => Path.ChangeExtension(Workspace, ".graphml");
}
