using KnowledgeGraph.Graph;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Export.GraphMl;

/// <summary>
/// One GraphML file that Gephi, yEd, Cytoscape, networkx and igraph all read. What they have in common is narrow: six types, keys with ids of their
/// own for nodes and edges, no defaults, no key for both, one direction for all edges. An extra attribute <c>label</c> on each edge, which the
/// schema does not know, makes Gephi keep parallel relations apart; <see cref="WriterOptions.Strict"/> leaves it out.
/// </summary>
public sealed class GraphMlWriter : IGraphWriter
{
    private readonly Ontology _ontology;
    private readonly bool _strict;

    /// <summary>Takes the ontology of the graphs to come.</summary>
    public GraphMlWriter(Ontology ontology, WriterOptions options)
    {
        _ontology = ontology;
        _strict = options.Strict;
    }

    /// <inheritdoc/>
    public string Format => "graphml";

    /// <inheritdoc/>
    public string Extension => ".graphml";

    /// <inheritdoc/>
    public string Description => "for Gephi, yEd, Cytoscape, networkx, igraph";

    /// <inheritdoc/>
    public bool UsesMeasures => true;

    /// <inheritdoc/>
    public ExportSummary Write(IGraphSource graph, IExportTarget target)
    {
        var summary = new ExportSummary();
        target.Write("graph.graphml", stream => summary = Write(graph, stream));
        return summary;
    }

    private ExportSummary Write(IGraphSource graph, Stream stream)
    {
        var citations = new Citations(graph);
        using var xml = XmlOutput.To(stream);
        var document = new GraphMlDocument(xml, _strict, GraphMlColumns.OfNodes, GraphMlColumns.OfEdges(citations));
        document.Begin();
        var (entities, relationships) = (0L, 0L);
        foreach (var node in ExportNode.Read(graph, _ontology))
        {
            document.Node(node);
            entities++;
        }

        foreach (var edge in new ExportEdges(graph, _ontology, citations).Read())
        {
            document.Edge(edge);
            relationships++;
        }

        document.End();
        return new ExportSummary(entities, relationships, 0, document.Repaired);
    }
}
