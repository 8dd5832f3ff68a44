namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>How often and how patiently a statement is tried again.</summary>
public sealed record RetryOptions
{
    /// <summary>Runs in all, the first included. 6 by default: about eight seconds.</summary>
    public int Attempts { get; init; } = 6;

    /// <summary>The pause before the second run; it doubles each time. A quarter of a second by default.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>The pause after a failed run: between half and all of the doubled pause, so that two loaders that met once do not meet again.</summary>
    /// <param name="attempt">The run that failed, from 1.</param>
    /// <param name="chance">From 0 to 1.</param>
    public TimeSpan Pause(int attempt, double chance) => FirstPause * Math.Pow(2, attempt - 1) * (0.5 + (chance / 2));
}
