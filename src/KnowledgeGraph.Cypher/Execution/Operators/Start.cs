namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>The starting row itself: the leaf of every plan.</summary>
internal sealed class Start : Operator
{
    public override IEnumerable<Frame> Rows(Frame start)
    {
        yield return start;
    }
}
