using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Cli.Building;

/// <summary>Shows how far a build is.</summary>
internal interface IProgressDisplay
{
    /// <summary>Runs the build and shows each document that it reports.</summary>
    BuildSummary Show(Func<Action<DocumentReport>, BuildSummary> build);
}
