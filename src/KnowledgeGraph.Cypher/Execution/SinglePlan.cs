using KnowledgeGraph.Cypher.Execution.Operators;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>The plan of a query without UNION.</summary>
/// <param name="columns">Names of the columns.</param>
/// <param name="root">The last step.</param>
/// <param name="layout">Of the frame that the first step starts with.</param>
/// <param name="slots">Where the last step leaves each column.</param>
internal sealed class SinglePlan(IReadOnlyList<string> columns, Operator root, FrameLayout layout, int[] slots) : QueryPlan(columns)
{
    public override IEnumerable<object?[]> Rows(RunContext context, Frame? outer)
    {
        foreach (var row in root.Rows(layout.Create(context, outer)))
        {
            yield return Array.ConvertAll(slots, s => row[s]);
        }
    }
}
