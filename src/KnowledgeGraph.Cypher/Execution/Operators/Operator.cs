namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>
/// A step of a plan. Rows are pulled one by one; most steps change the frame that they are given and hand it on, so a row is valid
/// only until the next one is asked for.
/// </summary>
internal abstract class Operator
{
    /// <summary>The rows that follow from one starting row.</summary>
    public abstract IEnumerable<Frame> Rows(Frame start);
}
