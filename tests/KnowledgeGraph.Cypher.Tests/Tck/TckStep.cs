namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>A step of a scenario.</summary>
/// <param name="Text">Its line, without the keyword.</param>
/// <param name="Query">The text below it; null if it has none.</param>
/// <param name="Table">The table below it, heading first; null if it has none.</param>
public sealed record TckStep(string Text, string? Query, IReadOnlyList<IReadOnlyList<string>>? Table);
