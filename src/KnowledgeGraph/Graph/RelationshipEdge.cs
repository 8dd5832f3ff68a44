using QuikGraph;

namespace KnowledgeGraph.Graph;

/// <summary>A relationship as an edge of a QuikGraph graph.</summary>
/// <param name="Source">The entity that it starts from.</param>
/// <param name="Target">The entity that it points to.</param>
/// <param name="Relationship">The claims behind it, added up.</param>
public sealed record RelationshipEdge(EntityNode Source, EntityNode Target, Relationship Relationship) : IEdge<EntityNode>;
