using KnowledgeGraph.Cypher.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>A condition of a MATCH: one of those that AND joins.</summary>
/// <param name="Expression">What must be true.</param>
/// <param name="Needs">Variables of this MATCH that must be bound before it can be tested.</param>
internal sealed record Condition(Expression Expression, IReadOnlySet<string> Needs);
