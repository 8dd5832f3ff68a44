namespace KnowledgeGraph.Cypher.Ast;

/// <summary>A clause of a query. The nested records are all there are.</summary>
internal abstract record Clause(Position At)
{
    internal sealed record Match(Position At, bool Optional, Sequence<PathPattern> Patterns, Expression? Where) : Clause(At);

    internal sealed record Unwind(Position At, Expression List, Expression.Variable Item) : Clause(At);

    internal sealed record With(Position At, Projection Projection, Expression? Where) : Clause(At);

    internal sealed record Return(Position At, Projection Projection) : Clause(At);

    /// <summary>
    /// <c>CALL (a, b) { … }</c>; with null imports, the older <c>CALL { WITH a, b … }</c>. An empty list with <paramref name="ImportAll"/> stands for <c>(*)</c>.
    /// </summary>
    internal sealed record Call(Position At, bool Optional, Sequence<Expression.Variable>? Imports, bool ImportAll, Query Query) : Clause(At);
}
