using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>What a variable-length relationship asks of each relationship on the way.</summary>
/// <param name="Hop">How it is followed.</param>
/// <param name="Least">Fewest relationships.</param>
/// <param name="Most">Most relationships.</param>
/// <param name="Conditions">Test the relationship in <paramref name="ItemSlot"/>.</param>
/// <param name="ItemSlot">Where a relationship is put to be tested.</param>
/// <param name="Backwards">True where the pattern is followed from its right end: the list is turned round.</param>
internal sealed record VariableHop(Hop Hop, long Least, long Most, Evaluator[] Conditions, int ItemSlot, bool Backwards)
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
        row[ItemSlot] = relationship;
        foreach (var condition in Conditions)
        {
            if (condition(row) is not true)
            {
                return false;
            }
        }

        return true;
    }
}
