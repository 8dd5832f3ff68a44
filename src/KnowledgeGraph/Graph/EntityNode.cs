using KnowledgeGraph.Model;

namespace KnowledgeGraph.Graph;

/// <summary>An entity as a node of the graph, added up over all documents.</summary>
/// <param name="Entity">The entity, with the aliases of all documents.</param>
/// <param name="Mentions">Mentions in all documents.</param>
/// <param name="Documents">Documents that mention it.</param>
public sealed record EntityNode(Entity Entity, int Mentions, int Documents);
