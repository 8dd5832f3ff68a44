using CsvHelper;

namespace KnowledgeGraph.Lexicon;

/// <summary>A CSV file of the lexicon: a header line, then rows; cells with several values join them by <c>|</c>.</summary>
public sealed class LexiconTable
{
    private LexiconTable(string file, IReadOnlyList<LexiconRow> rows)
    {
        File = file;
        Rows = rows;
    }

    /// <summary>Path, for messages.</summary>
    public string File { get; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<LexiconRow> Rows { get; }

    /// <summary>Reads a table.</summary>
    /// <param name="folder">The lexicon's folder.</param>
    /// <param name="name">File name.</param>
    /// <param name="columns">Columns that must be there.</param>
    /// <param name="faults">Where to put what is wrong, as <c>file:line: fault</c>.</param>
    public static LexiconTable Read(string folder, string name, string[] columns, ICollection<string> faults)
    {
        var file = Path.Combine(folder, name);
        var rows = new List<LexiconRow>();
        if (!System.IO.File.Exists(file))
        {
            faults.Add($"{file}: missing");
            return new LexiconTable(file, rows);
        }

        using var csv = CsvReader.FromFile(file, new CsvReaderOptions { Separator = ',', TrackLineNumbers = true, TrimWhitespace = true });
        string[]? header = null;
        while (csv.Read())
        {
            if (header is null)
            {
                header = [.. csv.Headers];
                string[] missing = [.. columns.Except(header)];
                if (missing.Length > 0)
                {
                    // Without the column every row would be at fault.
                    Array.ForEach(missing, m => faults.Add($"{file}:1: column '{m}' is missing"));
                    return new LexiconTable(file, []);
                }
            }

            if (csv.FieldCount != header.Length)
            {
                faults.Add($"{file}:{csv.LineNumber}: {csv.FieldCount} cells, the header has {header.Length}");
                continue;
            }

            var cells = new Dictionary<string, string>(header.Length);
            for (var i = 0; i < header.Length; i++)
            {
                cells[header[i]] = csv.GetString(i);
            }

            rows.Add(new LexiconRow(file, (int)csv.LineNumber, cells));
        }

        return new LexiconTable(file, rows);
    }
}
