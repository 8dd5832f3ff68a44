namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>How a graph is loaded.</summary>
public sealed record LoadOptions
{
    /// <summary>What the graph is called, for people: the name of the workspace file. <c>graph</c> by default.</summary>
    public string Name { get; init; } = "graph";

    /// <summary>
    /// Tells workspaces apart: the full path of the file. A database that holds another workspace's graph is left alone. Null: the name.
    /// The database keeps a hash of it, not the text.
    /// </summary>
    public string? Workspace { get; init; }

    /// <summary>True to put this graph in the place of another workspace's. False by default.</summary>
    public bool Replace { get; init; }

    /// <summary>True to write everything, also what the database seems to hold already. False by default.</summary>
    public bool Full { get; init; }

    /// <summary>True to compare and report only. False by default.</summary>
    public bool DryRun { get; init; }

    /// <summary>Most rows of one statement. 5,000 by default.</summary>
    public int BatchRows { get; init; } = 5_000;

    /// <summary>Most bytes of one statement's rows, as JSON. 8 MB by default; one row that is larger goes alone.</summary>
    public int BatchBytes { get; init; } = 8_000_000;
}
