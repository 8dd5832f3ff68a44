namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>The rows of an inner plan, or one row with nulls where it has none.</summary>
internal sealed class Optional(Operator source, Operator inner, IReadOnlyList<int> introduced) : Operator
{
    public override IEnumerable<Frame> Rows(Frame start)
    {
        foreach (var row in source.Rows(start))
        {
            var any = false;
            foreach (var found in inner.Rows(row))
            {
                any = true;
                yield return found;
            }

            if (any)
            {
                continue;
            }

            foreach (var slot in introduced)
            {
                row[slot] = null;
            }

            yield return row;
        }
    }
}
