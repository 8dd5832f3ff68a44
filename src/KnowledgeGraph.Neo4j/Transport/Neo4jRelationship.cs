namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>A relationship that a statement returned.</summary>
/// <param name="ElementId">Neo4j's own id; valid only while the relationship lives.</param>
/// <param name="Type">E.g. <c>BALANCES</c>.</param>
/// <param name="StartElementId">The node that it starts from.</param>
/// <param name="EndElementId">The node that it points to.</param>
/// <param name="Properties">Values as in <see cref="Neo4jResult.Rows"/>.</param>
public sealed record Neo4jRelationship(
    string ElementId, string Type, string StartElementId, string EndElementId, IReadOnlyDictionary<string, object?> Properties);
