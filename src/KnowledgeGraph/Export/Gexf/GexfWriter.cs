using KnowledgeGraph.Graph;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Export.Gexf;

/// <summary>
/// GEXF 1.3 for Gephi's timeline: each edge lasts from the first to the last day that its claims are about. A claim without a time counts on
/// the day its document was published; an edge without either is always there.
/// </summary>
public sealed class GexfWriter : IGraphWriter
{
    private readonly Ontology _ontology;

    /// <summary>Takes the ontology of the graphs to come.</summary>
    public GexfWriter(Ontology ontology) => _ontology = ontology;

    /// <inheritdoc/>
    public string Format => "gexf";

    /// <inheritdoc/>
    public string Extension => ".gexf";

    /// <inheritdoc/>
    public string Description => "for Gephi with its timeline: edges in time";

    /// <inheritdoc/>
    public bool UsesMeasures => true;

    /// <inheritdoc/>
    public ExportSummary Write(IGraphSource graph, IExportTarget target)
    {
        var summary = new ExportSummary();
        target.Write("graph.gexf", stream => summary = Write(graph, stream));
        return summary;
    }

    private ExportSummary Write(IGraphSource graph, Stream stream)
    {
        var citations = new Citations(graph);
        using var xml = XmlOutput.To(stream);
        var document = new GexfDocument(xml, Columns.OfNodes, Columns.OfEdges(citations));
        var (entities, relationships) = (0L, 0L);
        document.Begin();
        foreach (var node in ExportNode.Read(graph, _ontology))
        {
            document.Node(node);
            entities++;
        }

        document.BeginEdges();
        foreach (var edge in new ExportEdges(graph, _ontology, citations).Read())
        {
            document.Edge(edge);
            relationships++;
        }

        document.End();
        return new ExportSummary(entities, relationships, 0, document.Repaired);
    }
}
