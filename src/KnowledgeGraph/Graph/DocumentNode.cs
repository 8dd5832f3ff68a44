using System.Collections.Immutable;

namespace KnowledgeGraph.Graph;

/// <summary>A document as a node of the graph: its metadata without the text.</summary>
/// <param name="Id">First 16 digits of the hash.</param>
/// <param name="Name">Path relative to the folder given.</param>
/// <param name="Title">Title.</param>
/// <param name="Authors">In the order of the byline.</param>
/// <param name="Publisher">Null if unknown.</param>
/// <param name="Published">Null if unknown.</param>
/// <param name="Source">URL or reference; null if unknown.</param>
/// <param name="Hash">SHA-256 of the text.</param>
public sealed record DocumentNode(
    string Id, string Name, string Title, ImmutableArray<string> Authors, string? Publisher, DateOnly? Published, string? Source, string Hash);
