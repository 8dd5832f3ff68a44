namespace KnowledgeGraph.Cypher.Ast;

/// <summary>A column.</summary>
/// <param name="Value">What it holds.</param>
/// <param name="Name">The alias, or the expression as written.</param>
/// <param name="Aliased">True where the query gives the name with AS.</param>
internal sealed record ProjectionItem(Expression Value, string Name, bool Aliased);
