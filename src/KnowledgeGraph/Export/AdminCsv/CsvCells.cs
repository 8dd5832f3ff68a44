using System.Globalization;
using CsvHelper;

namespace KnowledgeGraph.Export.AdminCsv;

/// <summary>Turns values into cells and tables into files.</summary>
internal sealed class CsvCells
{
    /// <summary>The unit separator of ASCII: made for this, and in no text that people write.</summary>
    public const char ImportSeparator = '\u001F';

    private readonly bool _forSpreadsheet;
    private readonly TextCleaner _text = new();

    private CsvCells(bool forSpreadsheet) => _forSpreadsheet = forSpreadsheet;

    /// <summary>Number of values that held characters which are left out.</summary>
    public long Repaired => _text.Repaired;

    public static CsvCells ForImport() => new(false);

    /// <summary>With a byte order mark, without which a spreadsheet takes UTF-8 for something else.</summary>
    public static CsvCells ForSpreadsheet() => new(true);

    /// <summary>Writes header and rows; the number of rows.</summary>
    public long Write(CsvTable table, Stream stream)
    {
        var options = CsvWriterOptions.Default with { NewLine = "\n", WriteByteOrderMark = _forSpreadsheet };
        using var csv = CsvWriter.Create(stream, options, leaveOpen: true);
        csv.WriteRecord([.. _forSpreadsheet ? table.Header.Select(Plain) : table.Header]);
        var rows = 0L;
        foreach (var row in table.Rows)
        {
            csv.WriteRecord(Array.ConvertAll(row, Cell));
            rows++;
        }

        return rows;
    }

    private static string Plain(string column) => column switch
    {
        ":LABEL" => "labels",
        ":TYPE" => "type",
        _ when column.StartsWith(":START_ID", StringComparison.Ordinal) => "source",
        _ when column.StartsWith(":END_ID", StringComparison.Ordinal) => "target",
        _ => column.Split(':')[0],
    };

    private string Cell(object? value) => value switch
    {
        null => "",
        string text => Text(text),
        string[] list => Text(string.Join(_forSpreadsheet ? Columns.ListSeparator : ImportSeparator.ToString(), list.Select(_text.Clean)), clean: false),
        double number => Columns.Real(number)!,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private string Text(string text, bool clean = true)
    {
        text = clean ? _text.Clean(text) : text;
        return _forSpreadsheet && text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
    }
}
