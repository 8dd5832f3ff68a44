using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Semantics;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>An expression ready to be evaluated.</summary>
/// <param name="Evaluate">Its value for a row.</param>
/// <param name="Kind">What it can give, beside null.</param>
/// <param name="IsConstant">True for literals and lists and maps of literals: one value serves all rows.</param>
internal readonly record struct Bound(Evaluator Evaluate, ValueKind Kind, bool IsConstant = false)
{
    /// <summary>The same value for every row.</summary>
    public static Bound Constant(object? value) => new(_ => value, ValueKinds.Of(value), true);
}
