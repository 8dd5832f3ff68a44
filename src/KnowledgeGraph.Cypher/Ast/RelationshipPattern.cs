namespace KnowledgeGraph.Cypher.Ast;

/// <summary><c>-[name:TYPES*range {properties} WHERE condition]-&gt;</c>; every part may be null.</summary>
internal sealed record RelationshipPattern(
    Position At,
    Direction Direction,
    Expression.Variable? Variable,
    LabelExpression? Types,
    HopRange? Range,
    Expression.MapLiteral? Properties,
    Expression? Where);
