namespace KnowledgeGraph.Export;

/// <summary>How formats are written, as far as users can choose.</summary>
public sealed record WriterOptions
{
    /// <summary>GraphML by the letter of its schema, texts unchanged: without the edge attribute and the small changes to texts that Gephi needs.</summary>
    public bool Strict { get; init; }

    /// <summary>CSV for people: plain headers, and no cell that a spreadsheet takes for a formula.</summary>
    public bool ForSpreadsheet { get; init; }

    /// <summary>Number of actors in the SVG picture.</summary>
    public int Top { get; init; } = 30;

    /// <summary>Heading of the SVG picture; null for none.</summary>
    public string? Title { get; init; }
}
