namespace KnowledgeGraph.Cypher.Ast;

/// <summary>A whole query: one part, or several joined by UNION.</summary>
/// <param name="Parts">In order.</param>
/// <param name="Distinct">True for UNION, false for UNION ALL.</param>
internal sealed record Query(Sequence<SingleQuery> Parts, bool Distinct);
