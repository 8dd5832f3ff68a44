namespace KnowledgeGraph.Cypher.Ast;

/// <summary>Which of the paths that fit a pattern are wanted.</summary>
internal enum PathSearch
{
    Every,
    Shortest,
    AllShortest,
}
