namespace KnowledgeGraph.Evaluation.Treebank;

/// <summary>How well one dependency relation is found: right head and right relation.</summary>
/// <param name="Relation">With its subtype.</param>
/// <param name="Score">Counted over words.</param>
public sealed record RelationScore(string Relation, Score Score);
