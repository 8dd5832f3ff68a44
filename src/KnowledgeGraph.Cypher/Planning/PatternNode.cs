using KnowledgeGraph.Cypher.Semantics;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>A node of the patterns of a MATCH, however often they name it.</summary>
/// <param name="Variable">Its variable.</param>
internal sealed record PatternNode(Variable Variable)
{
    /// <summary>Of each list, it has at least one label.</summary>
    public List<IReadOnlyList<string>> Labels { get; } = [];
}
