namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>All rows but the first.</summary>
internal sealed class Skip(Operator source, Evaluator count, Site site) : Operator
{
    public override IEnumerable<Frame> Rows(Frame start)
    {
        var left = RowCount.Of(count(start), "SKIP", site);
        foreach (var row in source.Rows(start))
        {
            if (left-- <= 0)
            {
                yield return row;
            }
        }
    }
}
