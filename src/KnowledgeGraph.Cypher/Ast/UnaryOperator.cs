namespace KnowledgeGraph.Cypher.Ast;

internal enum UnaryOperator
{
    Not,
    Minus,
    Plus,
    IsNull,
    IsNotNull,
}
