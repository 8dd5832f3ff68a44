using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export;

/// <summary>
/// Writes a graph in one format, sorted, so that the same graph gives the same bytes. Reads the graph as it writes:
/// memory grows with entities and documents, not with relationships and claims.
/// </summary>
public interface IGraphWriter
{
    /// <summary>The name by which users ask for it, e.g. <c>graphml</c>.</summary>
    string Format { get; }

    /// <summary>Ending of the file's name, e.g. <c>.graphml</c>; empty where the format is several files in a folder.</summary>
    string Extension { get; }

    /// <summary>What it is for, in a few words.</summary>
    string Description { get; }

    /// <summary>True where measures of entities are written: those of a graph that has none are computed before.</summary>
    bool UsesMeasures { get; }

    /// <summary>Writes the graph.</summary>
    /// <param name="graph">What is written; measures and positions where its entities carry them.</param>
    /// <param name="target">Where it goes.</param>
    ExportSummary Write(IGraphSource graph, IExportTarget target);
}
