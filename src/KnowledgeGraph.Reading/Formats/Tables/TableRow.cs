namespace KnowledgeGraph.Reading.Formats.Tables;

/// <summary>A row of a table or a line of JSONL.</summary>
/// <param name="Line">Line of the file on which it starts, from 1.</param>
/// <param name="Cells">Values by column name in lower case; empty where it cannot be read.</param>
/// <param name="Fault">Why it cannot be read; null where it can.</param>
internal sealed record TableRow(int Line, IReadOnlyDictionary<string, string> Cells, string? Fault = null)
{
    /// <summary>A row that cannot be read.</summary>
    public static TableRow Broken(int line, string fault) => new(line, new Dictionary<string, string>(), fault);

    /// <summary>The first of these columns that has a value; null if none has.</summary>
    public string? Cell(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Cells.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value))
            {
                return value;
            }
        }

        return null;
    }
}
