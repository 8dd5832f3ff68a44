namespace KnowledgeGraph.Export;

/// <summary>What an export holds.</summary>
/// <param name="Entities">Number of entities written.</param>
/// <param name="Relationships">Number of relationships written.</param>
/// <param name="Claims">Number of claims written; 0 for formats that hold none.</param>
/// <param name="Repaired">Number of values that held characters which the format cannot (control characters, halves of surrogate pairs).</param>
public sealed record ExportSummary(long Entities = 0, long Relationships = 0, long Claims = 0, long Repaired = 0);
