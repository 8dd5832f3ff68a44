namespace KnowledgeGraph.Cypher.Ast;

/// <summary>Which way a relationship is followed, seen from the left of the pattern.</summary>
internal enum Direction
{
    Outgoing,
    Incoming,
    Both,
}
