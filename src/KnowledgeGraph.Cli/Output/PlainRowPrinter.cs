namespace KnowledgeGraph.Cli.Output;

/// <summary>Aligned columns under a heading, for pipes and files. Nothing is cut off; a cell wider than the limit moves its row only.</summary>
internal sealed class PlainRowPrinter : IRowPrinter
{
    private const int WidestColumn = 40;

    /// <inheritdoc/>
    public int Print(RowSet rows, TextWriter output)
    {
        var lines = rows.Rows.Select(row => row.Select(CellText.Of).ToArray()).ToList();
        if (lines.Count == 0)
        {
            return 0;
        }

        string[] heading = [.. rows.Columns];
        var widths = heading.Select((_, i) => lines.Prepend(heading).Select(l => l[i].Length).Where(w => w <= WidestColumn).DefaultIfEmpty().Max()).ToArray();
        foreach (var line in lines.Prepend(heading))
        {
            output.WriteLine(string.Join("  ", line.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd());
        }

        return lines.Count;
    }
}
