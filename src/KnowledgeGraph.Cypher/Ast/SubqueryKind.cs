namespace KnowledgeGraph.Cypher.Ast;

internal enum SubqueryKind
{
    Exists,
    Count,
    Collect,
}
