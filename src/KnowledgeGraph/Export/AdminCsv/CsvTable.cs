using System.Collections.Immutable;

namespace KnowledgeGraph.Export.AdminCsv;

/// <summary>One file.</summary>
/// <param name="Name">Of the file, without ending.</param>
/// <param name="IsNodes">True for nodes, false for relationships.</param>
/// <param name="Header">Columns as neo4j-admin names them: <c>name:type</c>.</param>
/// <param name="Rows">As many values as columns; a value is a string, long, double, <c>string[]</c> or null.</param>
internal sealed record CsvTable(string Name, bool IsNodes, ImmutableArray<string> Header, IEnumerable<object?[]> Rows);
