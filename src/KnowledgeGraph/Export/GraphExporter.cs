using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Measures;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Export;

/// <summary>Exports a graph in one call: chooses the part, measures it where the format shows measures, writes it.</summary>
public sealed class GraphExporter
{
    private readonly IGraphWriter _writer;
    private readonly GraphView _view;

    /// <summary>Prepares an export; nothing is written yet.</summary>
    /// <param name="graph">The whole graph.</param>
    /// <param name="ontology">Its ontology.</param>
    /// <param name="format">A name of <see cref="ExportFormats"/>.</param>
    /// <param name="choice">Which part of the graph.</param>
    /// <param name="options">How the format is written.</param>
    /// <exception cref="InputException">There is no such format.</exception>
    /// <exception cref="ConfigurationException">The choice names a kind or a relation that the ontology lacks.</exception>
    public GraphExporter(IGraphSource graph, Ontology ontology, string format, GraphExport choice, WriterOptions options)
    {
        _view = choice.Apply(graph, ontology);
        _writer = ExportFormats.Find(format, _view.Ontology, options);
    }

    /// <summary>True where the format is several files, so that a folder is wanted and not a file.</summary>
    public bool WantsFolder => _writer.Extension.Length == 0;

    /// <summary>Writes to a stream, which stays open.</summary>
    /// <exception cref="InputException">The format is several files.</exception>
    public ExportSummary WriteTo(Stream stream) => WantsFolder
        ? throw new InputException($"{_writer.Format} is several files: name a folder to put them in")
        : Write(new StreamTarget(stream));

    /// <summary>Writes a file, or a folder of files where the format is several. A file appears when it is complete; until then an older one stays.</summary>
    /// <exception cref="InputException">The path cannot be written.</exception>
    public ExportSummary WriteTo(string path) => Write(WantsFolder ? new FolderTarget(path) : new FileTarget(path));

    private ExportSummary Write(IExportTarget target) =>
        _writer.Write(_writer.UsesMeasures ? MeasuredGraph.Of(_view.Graph, _view.Ontology) : _view.Graph, target);
}
