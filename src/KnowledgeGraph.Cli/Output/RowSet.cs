namespace KnowledgeGraph.Cli.Output;

/// <summary>Rows to print. A cell is null, text, a Boolean, a number, a list of cells or a dictionary from names to cells.</summary>
/// <param name="Columns">Names, at least one.</param>
/// <param name="Rows">Each with one cell a column; read once, lazily.</param>
internal sealed record RowSet(IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<object?>> Rows);
