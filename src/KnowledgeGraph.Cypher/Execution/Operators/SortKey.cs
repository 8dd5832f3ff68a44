using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>A bound key of ORDER BY.</summary>
internal sealed record SortKey(Evaluator Value, bool Descending)
{
    /// <summary>Compares the values of all keys; the place of the row among all decides ties, so that sorting is stable.</summary>
    public static int Compare(IReadOnlyList<SortKey> keys, SortedRow x, SortedRow y)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            var by = Ordering.Instance.Compare(x.Keys[i], y.Keys[i]);
            if (by != 0)
            {
                return keys[i].Descending ? -by : by;
            }
        }

        return x.Place.CompareTo(y.Place);
    }
}
