using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Semantics;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>One chain of a MATCH.</summary>
/// <param name="Search">Which paths are wanted.</param>
/// <param name="Variable">The variable of the path; null if it has none.</param>
/// <param name="First">Its first node.</param>
internal sealed record PatternPath(PathSearch Search, Variable? Variable, PatternNode First)
{
    /// <summary>Its relationships, from left to right.</summary>
    public List<PatternEdge> Edges { get; } = [];
}
