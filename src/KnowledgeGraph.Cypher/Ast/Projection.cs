namespace KnowledgeGraph.Cypher.Ast;

/// <summary>What WITH and RETURN keep of a row, and of the rows.</summary>
/// <param name="Distinct">Each row once.</param>
/// <param name="All">All variables (<c>*</c>), before the items.</param>
/// <param name="Items">Expressions with the name of their column.</param>
/// <param name="OrderBy">Sort keys, the first one first.</param>
/// <param name="Skip">Rows left out at the start.</param>
/// <param name="Limit">Rows at most.</param>
internal sealed record Projection(
    bool Distinct, bool All, Sequence<ProjectionItem> Items, Sequence<SortItem> OrderBy, Expression? Skip, Expression? Limit);
