namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>A node that a statement returned.</summary>
/// <param name="ElementId">Neo4j's own id; valid only while the node lives.</param>
/// <param name="Labels">In the order in which Neo4j gives them.</param>
/// <param name="Properties">Values as in <see cref="Neo4jResult.Rows"/>.</param>
public sealed record Neo4jNode(string ElementId, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object?> Properties);
