using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>The rows of several plans, one plan after the other. Columns are matched by name.</summary>
internal sealed class UnionPlan(IReadOnlyList<QueryPlan> parts, bool distinct) : QueryPlan(parts[0].Columns)
{
    public override IEnumerable<object?[]> Rows(RunContext context, Frame? outer)
    {
        var rows = parts.SelectMany(p => InOrder(p, p.Rows(context, outer)));
        return distinct ? rows.Distinct(RowEquivalence.Instance) : rows;
    }

    private IEnumerable<object?[]> InOrder(QueryPlan part, IEnumerable<object?[]> rows)
    {
        if (part.Columns.SequenceEqual(Columns))
        {
            return rows;
        }

        var places = Columns.Select(c => part.Columns.ToList().IndexOf(c)).ToArray();
        return rows.Select(r => Array.ConvertAll(places, p => r[p]));
    }
}
