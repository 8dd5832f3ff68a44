namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>The first rows only; does not ask for one more.</summary>
internal sealed class Limit(Operator source, Evaluator count, Site site) : Operator
{
    public override IEnumerable<Frame> Rows(Frame start)
    {
        var left = RowCount.Of(count(start), "LIMIT", site);
        if (left == 0)
        {
            yield break;
        }

        foreach (var row in source.Rows(start))
        {
            yield return row;
            if (--left == 0)
            {
                yield break;
            }
        }
    }
}
