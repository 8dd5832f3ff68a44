using KnowledgeGraph.Cypher.Semantics;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>A column that a projection gives.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Slot">Where its value is.</param>
/// <param name="Kind">What it can hold.</param>
internal sealed record Column(string Name, int Slot, ValueKind Kind);
