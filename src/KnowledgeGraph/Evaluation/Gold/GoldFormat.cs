using System.Collections.Immutable;
using CsvHelper;

namespace KnowledgeGraph.Evaluation.Gold;

/// <summary>The gold format: tab separated with a header line, no quoting, lists joined by <c>|</c>.</summary>
internal static class GoldFormat
{
    public const string EntitiesSuffix = ".entities.tsv";
    public const string ClaimsSuffix = ".claims.tsv";
    public const char ListSeparator = '|';

    public static readonly ImmutableArray<string> EntityColumns = ["name", "kind", "aliases"];
    public static readonly ImmutableArray<string> ClaimColumns =
        ["sentence", "subject", "relation", "object", "polarity", "modality", "attributed_to", "quote"];

    public static readonly CsvWriterOptions Writing = new() { Separator = '\t', Mode = CsvMode.NoEscape, NewLine = "\n" };

    private static readonly CsvReaderOptions Reading = new() { Separator = '\t', Mode = CsvMode.NoEscape };

    /// <summary>The rows of a file, each made by a function of its fields by column name; a column that is missing is empty.</summary>
    /// <exception cref="InputException">The file cannot be read or lacks one of the columns required.</exception>
    public static ImmutableArray<T> Read<T>(string path, IEnumerable<string> required, Func<Func<string, string>, T> row)
    {
        try
        {
            using var csv = CsvReader.FromFile(path, Reading);
            string[] header = [.. csv.Headers];
            if (required.Except(header).Any())
            {
                throw new InputException($"the first line must name the columns {string.Join(", ", required)}, separated by tabs", path);
            }

            var rows = ImmutableArray.CreateBuilder<T>();
            while (csv.Read())
            {
                var cells = new Dictionary<string, string>();
                for (var i = 0; i < header.Length; i++)
                {
                    cells[header[i]] = csv.GetString(i);
                }

                if (!cells.Values.All(string.IsNullOrWhiteSpace))
                {
                    rows.Add(row(column => cells.GetValueOrDefault(column, "")));
                }
            }

            return rows.ToImmutable();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException("cannot be read; a document needs both its entities and its claims file", path, e);
        }
    }
}
