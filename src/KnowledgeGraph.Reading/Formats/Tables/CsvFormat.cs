using CsvHelper;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Reading.Decoding;

namespace KnowledgeGraph.Reading.Formats.Tables;

/// <summary>Tables with a header line, of which one column is <c>text</c>; the separator is found out.</summary>
/// <param name="rows">Makes rows documents.</param>
internal sealed class CsvFormat(RowAssembler rows) : IFormat
{
    /// <summary>Each costs another pass over the rest of the file.</summary>
    private const int MostBrokenQuotes = 100;

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = ["csv", "tsv"];

    /// <inheritdoc/>
    public IEnumerable<ReadResult> Read(string name, byte[] content)
    {
        var decoded = TextDecoder.Decode(content);
        return rows.Assemble(name, ReadRows(decoded.Text), decoded.Warning);
    }

    private static List<TableRow> ReadRows(string text)
    {
        var result = new List<TableRow>();
        string[]? header = null;
        var (skipped, restarts) = (0, 0);
        for (var rest = text; rest.Length > 0;)
        {
            var broken = ReadUpToABrokenQuote(rest, ref header, skipped, result);
            // A quote that is closed too late or never would swallow rows behind it: its line is broken, the next one is a row again.
            var next = broken is null ? rest.Length : EndOfLine(rest, broken.Value - skipped);
            skipped = broken ?? skipped;
            if (broken is not null && ++restarts > MostBrokenQuotes)
            {
                throw new InputException($"the quotation marks of more than {MostBrokenQuotes} rows do not match; write the table anew");
            }

            rest = rest[next..];
        }

        return result;
    }

    /// <summary>Reads rows up to the end, or up to one whose quotation marks do not match.</summary>
    /// <returns>The line of that row; null if there is none.</returns>
    private static int? ReadUpToABrokenQuote(string text, ref string[]? header, int skipped, List<TableRow> result)
    {
        CsvMalformedRecord? malformed = null;
        var options = new CsvReaderOptions
        {
            HasHeader = header is null,
            TrackLineNumbers = true,
            OnMalformedRecord = record => malformed = record,
        };
        using var csv = CsvReader.FromText(text, options);
        while (csv.Read())
        {
            header ??= Header(csv);
            var line = (int)csv.LineNumber + skipped;
            var fault = malformed;
            malformed = null;
            if (fault?.Reason is CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.TextAfterClosingQuote)
            {
                result.Add(TableRow.Broken(line, "the quotation marks do not match; close each, and double it where it is text"));
                return line;
            }

            result.Add(csv.FieldCount == header.Length
                ? new TableRow(line, CellsOf(csv, header))
                : TableRow.Broken(line, $"{csv.FieldCount} cells, but the header has {header.Length}; put a text with commas in quotation marks"));
        }

        _ = header ?? Header(csv);
        return null;
    }

    private static string[] Header(CsvReader csv)
    {
        string[] header = [.. csv.Headers.Select(h => h.Trim().ToLowerInvariant())];
        return header.Intersect(RowAssembler.TextColumns).Any()
            ? header
            : throw new InputException($"no column is called 'text'; the header has: {string.Join(", ", header)}");
    }

    private static Dictionary<string, string> CellsOf(CsvReader csv, string[] header)
    {
        var cells = new Dictionary<string, string>(header.Length, StringComparer.Ordinal);
        for (var i = 0; i < header.Length; i++)
        {
            cells.TryAdd(header[i], csv.GetString(i));
        }

        return cells;
    }

    /// <summary>Offset behind a line, counted from 1.</summary>
    private static int EndOfLine(string text, int line)
    {
        var end = 0;
        for (var i = 0; i < line; i++)
        {
            var found = text.AsSpan(end).IndexOfAny('\n', '\r');
            if (found < 0)
            {
                return text.Length;
            }

            end += found + (text.AsSpan(end + found).StartsWith("\r\n") ? 2 : 1);
        }

        return end;
    }
}
