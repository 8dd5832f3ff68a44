namespace KnowledgeGraph.Cypher.Ast;

internal enum QuantifierKind
{
    All,
    Any,
    None,
    Single,
}
