namespace KnowledgeGraph.Cypher.Ast;

/// <summary>Clauses in order, between UNIONs.</summary>
internal sealed record SingleQuery(Position At, Sequence<Clause> Clauses);
