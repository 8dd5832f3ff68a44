namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>An element of kg's in the database: what it is, and the fingerprint of its content.</summary>
internal readonly record struct MarkedElement(string Label, string Id, long Mark);
