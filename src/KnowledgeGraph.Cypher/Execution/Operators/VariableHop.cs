using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>What a variable-length relationship asks of each relationship on the way.</summary>
/// <param name="Hop">How it is followed.</param>
/// <param name="Least">Fewest relationships.</param>
/// <param name="Most">Most relationships.</param>
/// <param name="Condition">Tests the relationship in <paramref name="ItemSlot"/>; null where there is no condition.</param>
/// <param name="ItemSlot">Where a relationship is put to be tested.</param>
/// <param name="Backwards">True where the pattern is followed from its right end: the list is turned round.</param>
internal sealed record VariableHop(Hop Hop, long Least, long Most, Evaluator? Condition, int ItemSlot, bool Backwards)
{
    /// <summary>The relationships that may come next at a node.</summary>
    public IEnumerable<GraphRelationship> At(GraphNode node, Frame row)
    {
        foreach (var relationship in Hop.At(node, row.Context.Graph))
        {
            row.Context.Cancellation.ThrowIfCancellationRequested();
            if (Hop.IsNew(relationship, row) && Holds(relationship, row))
            {
                yield return relationship;
            }
        }
    }

    /// <summary>The list as the pattern has it, from left to right.</summary>
    public object ListOf(IEnumerable<GraphRelationship> trail) => Backwards ? trail.Reverse().ToArray() : trail.ToArray();

    private bool Holds(GraphRelationship relationship, Frame row)
    {
        if (Condition is null)
        {
            return true;
        }

        row[ItemSlot] = relationship;
        return Condition(row) is true;
    }
}
