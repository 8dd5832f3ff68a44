namespace KnowledgeGraph.Cypher.Ast;

/// <summary>A chain of nodes and relationships: one node more than relationships.</summary>
internal sealed record PathPattern(
    Position At, Expression.Variable? Variable, PathSearch Search, Sequence<NodePattern> Nodes, Sequence<RelationshipPattern> Relationships)
{
    /// <summary>Every variable that the pattern names, with its place.</summary>
    public IEnumerable<Expression.Variable> Variables() =>
        new[] { Variable }.Concat(Nodes.Select(n => n.Variable)).Concat(Relationships.Select(r => r.Variable)).OfType<Expression.Variable>();

    /// <summary>Every expression inside.</summary>
    public IEnumerable<Expression> Expressions() => Nodes.SelectMany(n => new[] { n.Properties, n.Where })
        .Concat(Relationships.SelectMany(r => new[] { r.Properties, r.Where })).OfType<Expression>();
}
