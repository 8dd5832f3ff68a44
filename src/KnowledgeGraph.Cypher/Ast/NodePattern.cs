namespace KnowledgeGraph.Cypher.Ast;

/// <summary><c>(name:Labels {properties} WHERE condition)</c>; every part may be null.</summary>
internal sealed record NodePattern(
    Position At, Expression.Variable? Variable, LabelExpression? Labels, Expression.MapLiteral? Properties, Expression? Where);
