using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>All trails (no relationship twice) of some length from a known node, depth first.</summary>
/// <param name="source">Rows before.</param>
/// <param name="hop">Which relationships, and how many.</param>
/// <param name="toKnown">True where the other end is bound: the trail must end there.</param>
internal sealed class VariableExpand(Operator source, VariableHop hop, bool toKnown) : Operator
{
    public override IEnumerable<Frame> Rows(Frame start)
    {
        foreach (var row in source.Rows(start))
        {
            if (row[hop.Hop.From] is not GraphNode from || (toKnown && row[hop.Hop.To] is not GraphNode))
            {
                continue;
            }

            var goal = toKnown ? (GraphNode)row[hop.Hop.To]! : null;
            foreach (var (end, trail) in Trails(from, row))
            {
                if (goal is null || ReferenceEquals(goal, end))
                {
                    row[hop.Hop.Slot] = hop.ListOf(trail);
                    row[hop.Hop.To] = end;
                    yield return row;
                }
            }
        }
    }

    private IEnumerable<(GraphNode End, List<GraphRelationship> Trail)> Trails(GraphNode from, Frame row)
    {
        var trail = new List<GraphRelationship>();
        if (hop.Least == 0)
        {
            yield return (from, trail);
        }

        var open = new Stack<(GraphNode Node, IEnumerator<GraphRelationship> Next)>();
        if (hop.Most > 0)
        {
            open.Push((from, hop.At(from, row).GetEnumerator()));
        }

        while (open.TryPeek(out var top))
        {
            if (!top.Next.MoveNext())
            {
                open.Pop();
                trail.RemoveRange(Math.Max(0, open.Count - 1), trail.Count - Math.Max(0, open.Count - 1));
                continue;
            }

            var relationship = top.Next.Current;
            if (trail.Contains(relationship))
            {
                continue;
            }

            trail.Add(relationship);
            var end = relationship.Other(top.Node);
            if (trail.Count >= hop.Least)
            {
                yield return (end, trail);
            }

            if (trail.Count < hop.Most)
            {
                open.Push((end, hop.At(end, row).GetEnumerator()));
            }
            else
            {
                trail.RemoveAt(trail.Count - 1);
            }
        }
    }
}
