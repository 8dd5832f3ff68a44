using KnowledgeGraph.Graph;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Export.Svg;

/// <summary>
/// A static picture for a report or a paper: what the most connected actors do to each other, with a legend. Conflict and cooperation differ in
/// colour and in dashes, so that they can be told apart in print and with any colour vision. Hovering over an edge in a browser names its relations.
/// </summary>
public sealed class SvgWriter : IGraphWriter
{
    private readonly Ontology _ontology;
    private readonly WriterOptions _options;

    /// <summary>Takes the ontology of the graphs to come.</summary>
    public SvgWriter(Ontology ontology, WriterOptions options)
    {
        _ontology = ontology;
        _options = options;
    }

    /// <inheritdoc/>
    public string Format => "svg";

    /// <inheritdoc/>
    public string Extension => ".svg";

    /// <inheritdoc/>
    public string Description => "a picture of the most connected actors, with a legend";

    /// <inheritdoc/>
    public bool UsesMeasures => false;

    /// <inheritdoc/>
    public ExportSummary Write(IGraphSource graph, IExportTarget target)
    {
        var picture = Picture.Of(graph, _ontology, _options.Top);
        var summary = new ExportSummary();
        target.Write("graph.svg", stream => summary = Write(picture, stream));
        return summary;
    }

    private ExportSummary Write(Picture picture, Stream stream)
    {
        var legend = new Legend(picture, _ontology);
        var frame = Frame.Of(picture.Nodes.Length, _options.Title is not null, Legend.Height);
        var places = PictureLayout.Place(picture, frame);
        var text = new TextCleaner();
        using var xml = XmlOutput.To(stream, indent: true);
        var document = new SvgDocument(xml, text);
        document.Begin(frame, _options.Title ?? "Relations of the most connected actors", picture);
        if (_options.Title is { } title)
        {
            document.Text(new Label(title, Frame.Margin, 34, 22), "heading");
        }

        var curves = EdgeCurve.Of(picture, places);
        foreach (var curve in curves)
        {
            document.Edge(curve, picture);
        }

        for (var v = 0; v < picture.Nodes.Length; v++)
        {
            document.Node(picture.Nodes[v], places[v]);
        }

        var labels = new LabelPlacement(frame, picture, places, curves);
        foreach (var label in labels.Names())
        {
            document.Text(label, "name");
        }

        foreach (var label in labels.Relations())
        {
            document.Text(label, "relation");
        }

        legend.Write(document, frame);
        document.End();
        return new ExportSummary(picture.Nodes.Length, picture.Edges.Sum(e => e.Relations.Length), 0, text.Repaired);
    }
}
