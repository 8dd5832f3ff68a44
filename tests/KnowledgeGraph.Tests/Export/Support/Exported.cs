using System.Text;
using KnowledgeGraph.Export;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Tests.Export.Support;

/// <summary>Exports a graph to memory or to a temporary file.</summary>
internal static class Exported
{
    public static string Text(IGraphSource graph, string format, GraphExport? choice = null, WriterOptions? options = null)
    {
        using var stream = new MemoryStream();
        Exporter(graph, format, choice, options).WriteTo(stream);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream.ToArray());
    }

    /// <summary>A file that the caller's test folder holds.</summary>
    public static (string Path, ExportSummary Summary) File(IGraphSource graph, string format, WriterOptions? options = null, GraphExport? choice = null)
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{TestContext.CurrentContext.Test.ID}{ExportFormats.Find(format, Shared.Ontology, new()).Extension}");
        return (path, Exporter(graph, format, choice, options).WriteTo(path));
    }

    public static GraphExporter Exporter(IGraphSource graph, string format, GraphExport? choice = null, WriterOptions? options = null) =>
        new(graph, Shared.Ontology, format, choice ?? new GraphExport(), options ?? new WriterOptions());
}
