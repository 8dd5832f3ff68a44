namespace KnowledgeGraph.Reading.Sources;

/// <summary>A file to be read, before it is opened.</summary>
/// <param name="Name">Name of its document, unique within a run.</param>
/// <param name="Path">Full path; null for standard input.</param>
/// <param name="Root">Full path of the folder that <paramref name="Name"/> is relative to.</param>
/// <param name="IsNamed">The user named this very file, so an unknown extension is no reason to leave it out.</param>
/// <param name="Fault">Why it cannot be read, where that is known without opening it; null otherwise.</param>
internal sealed record SourceFile(string Name, string? Path, string Root, bool IsNamed, string? Fault = null)
{
    /// <summary>Extension in lower case without the dot; empty if there is none.</summary>
    public string Extension { get; } = System.IO.Path.GetExtension(Path ?? "").TrimStart('.').ToLowerInvariant();
}
