namespace KnowledgeGraph.Cypher.Values;

/// <summary>Cypher's <c>=</c>: null where the answer is unknown.</summary>
internal static class Equality
{
    public static bool? AreEqual(object? left, object? right) => (left, right) switch
    {
        (null, _) or (_, null) => null,
        (long a, long b) => a == b,
        (string a, string b) => a == b,
        (long a, double b) => a == b,
        (double a, long b) => a == b,
        (double a, double b) => a == b,
        (bool a, bool b) => a == b,
        (GraphPath a, GraphPath b) => a.Equals(b),
        (GraphNode or GraphRelationship, _) or (_, GraphNode or GraphRelationship) => ReferenceEquals(left, right),
        (IReadOnlyDictionary<string, object?> a, IReadOnlyDictionary<string, object?> b) => MapsEqual(a, b),
        (IReadOnlyList<object?> a, IReadOnlyList<object?> b) => ListsEqual(a, b),
        _ => false,
    };

    private static bool? ListsEqual(IReadOnlyList<object?> a, IReadOnlyList<object?> b)
    {
        if (a.Count != b.Count)
        {
            return false;
        }

        bool? result = true;
        for (var i = 0; i < a.Count; i++)
        {
            switch (AreEqual(a[i], b[i]))
            {
                case false:
                    return false;
                case null:
                    result = null;
                    break;
            }
        }

        return result;
    }

    private static bool? MapsEqual(IReadOnlyDictionary<string, object?> a, IReadOnlyDictionary<string, object?> b)
    {
        if (a.Count != b.Count || !a.Keys.All(b.ContainsKey))
        {
            return false;
        }

        bool? result = true;
        foreach (var (key, value) in a)
        {
            switch (AreEqual(value, b[key]))
            {
                case false:
                    return false;
                case null:
                    result = null;
                    break;
            }
        }

        return result;
    }
}
