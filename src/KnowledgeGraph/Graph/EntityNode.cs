using KnowledgeGraph.Graph.Measures;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Graph;

/// <summary>An entity as a node of the graph, added up over all documents.</summary>
/// <param name="Entity">The entity, with the aliases of all documents.</param>
/// <param name="Mentions">Mentions in all documents.</param>
/// <param name="Documents">Documents that mention it.</param>
public sealed record EntityNode(Entity Entity, int Mentions, int Documents)
{
    /// <summary>What the shape of the graph says about it; null where the graph has not been measured (<see cref="MeasuredGraph"/>).</summary>
    public EntityMeasures? Measures { get; init; }
}
