using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>A table for people at a terminal.</summary>
internal sealed class TableRowPrinter : IRowPrinter
{
    /// <inheritdoc/>
    public int Print(RowSet rows, TextWriter output)
    {
        var table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey);
        foreach (var column in rows.Columns)
        {
            table.AddColumn(new TableColumn(new Text(column, new Style(decoration: Decoration.Bold))));
        }

        foreach (var row in rows.Rows)
        {
            table.AddRow(row.Select(Cell));
        }

        if (table.Rows.Count > 0)
        {
            output.Flush();
            AnsiConsole.Write(table);
        }

        return table.Rows.Count;
    }

    private static Text Cell(object? cell) => new(CellText.Of(cell)) { Justification = cell is int or long or double ? Justify.Right : Justify.Left };
}
