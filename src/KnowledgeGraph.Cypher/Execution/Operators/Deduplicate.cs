using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>The first row of those with equivalent values in some slots.</summary>
internal sealed class Deduplicate(Operator source, int[] slots) : Operator
{
    public override IEnumerable<Frame> Rows(Frame start)
    {
        var seen = new HashSet<object?[]>(RowEquivalence.Instance);
        foreach (var row in source.Rows(start))
        {
            if (seen.Add(Array.ConvertAll(slots, s => row[s])))
            {
                yield return row;
            }
        }
    }
}
