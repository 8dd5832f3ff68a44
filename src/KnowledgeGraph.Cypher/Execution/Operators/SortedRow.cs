namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>A row that waits to be sorted.</summary>
/// <param name="Keys">Values of the keys.</param>
/// <param name="Slots">A copy of the row.</param>
/// <param name="Place">Its number among all rows.</param>
internal readonly record struct SortedRow(object?[] Keys, object?[] Slots, int Place);
