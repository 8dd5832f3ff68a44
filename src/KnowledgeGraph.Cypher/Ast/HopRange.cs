namespace KnowledgeGraph.Cypher.Ast;

/// <summary>How many relationships a variable-length pattern may follow.</summary>
internal sealed record HopRange(long Least, long Most);
