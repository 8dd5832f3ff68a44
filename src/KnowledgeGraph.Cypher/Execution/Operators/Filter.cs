namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>Keeps the rows for which the condition is true, not false and not unknown.</summary>
internal sealed class Filter(Operator source, Evaluator condition, Site site) : Operator
{
    public override IEnumerable<Frame> Rows(Frame start)
    {
        foreach (var row in source.Rows(start))
        {
            if (Logic.Truth(condition(row), site) == true)
            {
                yield return row;
            }
        }
    }
}
