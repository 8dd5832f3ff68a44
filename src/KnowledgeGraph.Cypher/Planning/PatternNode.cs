using KnowledgeGraph.Cypher.Semantics;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>A node of the patterns of a MATCH, however often they name it.</summary>
/// <param name="Variable">Its variable.</param>
internal sealed record PatternNode(Variable Variable)
{
    /// <summary>Labels that it surely has.</summary>
    public List<string> Labels { get; } = [];
}
