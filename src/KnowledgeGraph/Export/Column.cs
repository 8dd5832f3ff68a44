namespace KnowledgeGraph.Export;

/// <summary>One attribute of nodes or edges, for formats that are tables at heart.</summary>
/// <param name="Name">Lower case with underscores.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Value">The value as text, numbers with a decimal point and without a thousands separator; null where there is none.</param>
internal sealed record Column<T>(string Name, ColumnType Type, Func<T, string?> Value);
