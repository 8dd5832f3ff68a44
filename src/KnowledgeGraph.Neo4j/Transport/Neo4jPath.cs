namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>A path that a statement returned.</summary>
/// <param name="Nodes">At least one, from start to end.</param>
/// <param name="Relationships">One less than nodes; each may point either way.</param>
public sealed record Neo4jPath(IReadOnlyList<Neo4jNode> Nodes, IReadOnlyList<Neo4jRelationship> Relationships);
