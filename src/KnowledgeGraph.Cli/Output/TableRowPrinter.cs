using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>
/// A table for people at a terminal. Short columns are never broken; where that leaves too little room for the long ones, each row is
/// a block of lines instead.
/// </summary>
internal sealed class TableRowPrinter(IAnsiConsole console) : IRowPrinter
{
    private const int Short = 20;
    private const int LeastForLong = 24;

    /// <inheritdoc/>
    public int Print(RowSet rows, TextWriter output)
    {
        var lines = rows.Rows.ToList();
        if (lines.Count == 0)
        {
            return 0;
        }

        output.Flush();
        var widths = rows.Columns.Select((c, i) => lines.Max(l => CellText.Of(l[i]).Length)).Zip(rows.Columns, (w, c) => Math.Max(w, c.Length)).ToList();
        if (Fits(widths))
        {
            PrintTable(rows.Columns, lines, widths);
        }
        else
        {
            PrintBlocks(rows.Columns, lines);
        }

        return lines.Count;
    }

    private bool Fits(List<int> widths)
    {
        var room = console.Profile.Width - (3 * widths.Count) - 1 - widths.Where(w => w <= Short).Sum();
        var longs = widths.Where(w => w > Short).ToList();
        return longs.Sum() <= room || longs.Count * LeastForLong <= room;
    }

    private void PrintTable(IReadOnlyList<string> columns, List<IReadOnlyList<object?>> lines, List<int> widths)
    {
        var table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey);
        for (var i = 0; i < columns.Count; i++)
        {
            table.AddColumn(new TableColumn(new Text(columns[i], new Style(decoration: Decoration.Bold))) { NoWrap = widths[i] <= Short });
        }

        foreach (var line in lines)
        {
            table.AddRow(line.Select(Cell));
        }

        console.Write(table);
    }

    private void PrintBlocks(IReadOnlyList<string> columns, List<IReadOnlyList<object?>> lines)
    {
        foreach (var line in lines)
        {
            var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
            for (var i = 0; i < columns.Count; i++)
            {
                grid.AddRow(new Text(columns[i], new Style(Color.Grey)), new Text(CellText.Of(line[i])));
            }

            console.Write(grid);
            console.WriteLine();
        }
    }

    private static Text Cell(object? cell) => new(CellText.Of(cell)) { Justification = cell is int or long or double ? Justify.Right : Justify.Left };
}
