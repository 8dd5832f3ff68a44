using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Measures;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Export;

/// <summary>An entity with what writers want to know of it.</summary>
/// <param name="Node">The entity.</param>
/// <param name="Kind">Its kind.</param>
internal sealed record ExportNode(EntityNode Node, KindDefinition Kind)
{
    /// <summary>The entity itself.</summary>
    public Model.Entity Entity => Node.Entity;

    /// <summary>Null where the graph has not been measured.</summary>
    public EntityMeasures? Measures => Node.Measures;

    /// <summary>Every entity of a graph, by id.</summary>
    public static IEnumerable<ExportNode> Read(IGraphSource graph, Ontology ontology) =>
        graph.Entities().Select(n => new ExportNode(n, ontology.Kind(n.Entity.Kind)));
}
