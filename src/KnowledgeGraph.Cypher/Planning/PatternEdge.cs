using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Semantics;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>A relationship of the patterns of a MATCH.</summary>
/// <param name="Pattern">As written.</param>
/// <param name="Variable">Its variable.</param>
/// <param name="Left">The node on its left.</param>
/// <param name="Right">The node on its right.</param>
/// <param name="Types">Names of the types that fit and that the graph has.</param>
/// <param name="AnyType">True where the pattern names no type.</param>
/// <param name="Path">The pattern that it is part of.</param>
internal sealed record PatternEdge(
    RelationshipPattern Pattern, Variable Variable, PatternNode Left, PatternNode Right, IReadOnlyList<string> Types, bool AnyType, PatternPath Path)
{
    /// <summary>True where an earlier clause bound it.</summary>
    public bool IsKnown { get; init; }

    /// <summary>For variable length: what every relationship on the way must fulfil.</summary>
    public List<Evaluator> ItemConditions { get; } = [];

    /// <summary>For variable length: where a relationship is put to be tested.</summary>
    public int ItemSlot { get; set; }

    /// <summary>True where the pattern gives a number of hops, or asks for shortest paths.</summary>
    public bool IsVariable => Pattern.Range is not null || Path.Search != PathSearch.Every;
}
