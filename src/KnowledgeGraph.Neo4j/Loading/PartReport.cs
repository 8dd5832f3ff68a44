namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>What a load did with one part of the graph; in a dry run, what it would do.</summary>
/// <param name="Name">entities, documents, relationships, mentions or claims.</param>
/// <param name="Added">Elements that the database lacked.</param>
/// <param name="Changed">Elements that the database held in another state.</param>
/// <param name="Unchanged">Elements that were left as they are.</param>
/// <param name="Removed">Elements that the workspace no longer has.</param>
/// <param name="Kept">Elements that the workspace no longer has and that stay, because relationships that kg did not create are tied to them.</param>
public sealed record PartReport(string Name, long Added, long Changed, long Unchanged, long Removed, long Kept);
