using KnowledgeGraph.Graph;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Export.AdminCsv;

/// <summary>
/// CSV files for <c>neo4j-admin database import</c>, with the command that imports them; or, for spreadsheets, the same tables with plain headers,
/// in which no cell can be taken for a formula.
/// </summary>
public sealed class AdminCsvWriter : IGraphWriter
{
    private readonly Ontology _ontology;
    private readonly bool _forSpreadsheet;

    /// <summary>Takes the ontology of the graphs to come.</summary>
    public AdminCsvWriter(Ontology ontology, WriterOptions options)
    {
        _ontology = ontology;
        _forSpreadsheet = options.ForSpreadsheet;
    }

    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public string Extension => "";

    /// <inheritdoc/>
    public string Description => "a folder for neo4j-admin database import; --for-spreadsheet for people";

    /// <inheritdoc/>
    public bool UsesMeasures => true;

    /// <inheritdoc/>
    public ExportSummary Write(IGraphSource graph, IExportTarget target)
    {
        var tables = new CsvTables(graph, _ontology).All();
        var cells = _forSpreadsheet ? CsvCells.ForSpreadsheet() : CsvCells.ForImport();
        var rows = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            target.Write(table.Name + ".csv", stream => rows[table.Name] = cells.Write(table, stream));
        }

        if (!_forSpreadsheet)
        {
            target.Write("import.sh", stream => ImportCommand.Write(tables, stream));
        }

        return new ExportSummary(rows["entities"], rows["relationships"], rows["claims"], cells.Repaired);
    }
}
