using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Reading.Metadata;
using KnowledgeGraph.Reading.Sources;

namespace KnowledgeGraph.Reading.Formats.Tables;

/// <summary>Makes each row a document. A row is named by its id, or by its line where it has none; its text is the cell as stored.</summary>
/// <param name="assembler">Finishes documents.</param>
/// <param name="text">Cuts texts.</param>
internal sealed class RowAssembler(DocumentAssembler assembler, TextFormat text)
{
    /// <summary>Names of the column that holds the text.</summary>
    public static readonly string[] TextColumns = ["text", "content", "body"];

    /// <summary>One result for each row, in ordinal order of their names; a document is made when its turn comes.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="warning">What there is to say about the file; it comes with the first document.</param>
    public IEnumerable<ReadResult> Assemble(string file, IReadOnlyList<TableRow> rows, string? warning)
    {
        var named = Name(file, rows);
        named.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        foreach (var (name, row) in named)
        {
            if (row.Fault is not null)
            {
                yield return ReadResult.Failed(name, $"{file}:{row.Line}: {row.Fault}");
                continue;
            }

            yield return ReadResult.Of(assembler.Assemble(name, text.Cut(row.Cell(TextColumns)!, FactsOf(row))), warning is null ? [] : [warning]);
            warning = null;
        }
    }

    private static List<(string Name, TableRow Row)> Name(string file, IReadOnlyList<TableRow> rows)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var named = new List<(string, TableRow)>(rows.Count);
        foreach (var row in rows)
        {
            var name = SourceName.OfRow(file, row.Cell("id") ?? $"{row.Line}");
            var fault = row.Fault
                ?? (row.Cell(TextColumns) is null ? "the row has no text" : null)
                ?? (lines.TryGetValue(name, out var first) ? $"the id is that of line {first}; give each row its own" : null);
            if (fault is null)
            {
                lines.Add(name, row.Line);
                named.Add((name, row));
            }
            else
            {
                named.Add(($"{file}:{row.Line}", row with { Fault = fault }));
            }
        }

        return named;
    }

    private static DocumentFacts FactsOf(TableRow row) => new(
        row.Cell("title", "headline")?.Trim(),
        row.Cell("publisher", "publication", "site")?.Trim(),
        DateText.Read(row.Cell("date", "published")),
        row.Cell("url", "source", "link")?.Trim())
    {
        Authors = row.Cell("author", "authors") is { } names ? AuthorNames.Split(names) : [],
    };
}
