namespace KnowledgeGraph.Cli;

/// <summary>What the process tells its caller; the same for every command.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>Nothing went wrong, and nothing was found.</summary>
    public const int NothingFound = 1;

    /// <summary>Something went wrong: the arguments, an input, the configuration or the workspace.</summary>
    public const int Errors = 2;
}
