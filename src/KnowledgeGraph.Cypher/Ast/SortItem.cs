namespace KnowledgeGraph.Cypher.Ast;

/// <summary>A key of ORDER BY.</summary>
internal sealed record SortItem(Expression Value, bool Descending);
