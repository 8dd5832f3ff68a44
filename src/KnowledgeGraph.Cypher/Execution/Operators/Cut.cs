namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>Moves some slots into a frame of another layout: what a WITH leaves of a row.</summary>
internal sealed class Cut(Operator source, FrameLayout layout, IReadOnlyList<(int From, int To)> moves) : Operator
{
    public override IEnumerable<Frame> Rows(Frame start)
    {
        var kept = layout.Create(start.Context, start.Outer);
        foreach (var row in source.Rows(start))
        {
            foreach (var (from, to) in moves)
            {
                kept[to] = row[from];
            }

            yield return kept;
        }
    }
}
