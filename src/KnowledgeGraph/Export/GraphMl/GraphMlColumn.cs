namespace KnowledgeGraph.Export.GraphMl;

/// <summary>An attribute with its key, which must not be that of any other attribute of nodes or edges.</summary>
/// <param name="Key">Letters and underscores.</param>
/// <param name="Column">The attribute.</param>
internal sealed record GraphMlColumn<T>(string Key, Column<T> Column)
{
    /// <summary>What stands before a value.</summary>
    public string OpenTag { get; } = $"<data key=\"{Key}\">";
}
