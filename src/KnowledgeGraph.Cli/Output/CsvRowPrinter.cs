using CsvHelper;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Comma-separated values with a heading, as RFC 4180 wants them but for LF at line ends.</summary>
internal sealed class CsvRowPrinter : IRowPrinter
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { NewLine = "\n" };

    /// <inheritdoc/>
    public int Print(RowSet rows, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        csv.WriteRecord([.. rows.Columns]);
        var count = 0;
        foreach (var row in rows.Rows)
        {
            csv.WriteRecord([.. row.Select(cell => cell as string ?? CellText.Of(cell))]);
            count++;
        }

        return count;
    }
}
