namespace KnowledgeGraph.Pipeline;

/// <summary>How a build goes about its work. None of it changes what a document gives.</summary>
public sealed record BuildOptions
{
    /// <summary>Documents extracted at the same time, at least 1; by default one for each processor.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Stop at the first document that fails; by default it is recorded and the rest goes on.</summary>
    public bool Strict { get; init; }

    /// <summary>Extract documents again that the store holds unchanged; by default they are left as they are.</summary>
    public bool Force { get; init; }

    /// <summary>
    /// Keep documents of the store that were not given this time. By default a build makes the store equal to what was given:
    /// documents that are gone from the folder, and those of another folder built before, are removed.
    /// </summary>
    public bool KeepOthers { get; init; }
}
