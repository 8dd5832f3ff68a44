namespace KnowledgeGraph.Lexicon;

/// <summary>A row of a lexicon file, with its place for messages.</summary>
/// <param name="file">Path.</param>
/// <param name="line">From 1.</param>
/// <param name="cells">By column name.</param>
public sealed class LexiconRow(string file, int line, IReadOnlyDictionary<string, string> cells)
{
    /// <summary><c>file:line</c>.</summary>
    public string Place => $"{file}:{line}";

    /// <summary>A cell; empty where the column is missing or the cell is.</summary>
    public string this[string column] => cells.GetValueOrDefault(column, "");

    /// <summary>The values of a cell, split at <c>|</c>.</summary>
    public string[] List(string column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
