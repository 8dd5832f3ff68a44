using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>Kinds of values, and their names for messages.</summary>
internal static class ValueKinds
{
    private static readonly (ValueKind Kind, string Name)[] Names =
    [
        (ValueKind.Bool, "a boolean"), (ValueKind.Number, "a number"), (ValueKind.Integer, "an integer"), (ValueKind.Float, "a float"),
        (ValueKind.Text, "a string"), (ValueKind.List, "a list"), (ValueKind.Map, "a map"), (ValueKind.Node, "a node"),
        (ValueKind.Relationship, "a relationship"), (ValueKind.Path, "a path"),
    ];

    /// <summary>The kind of a value at run time.</summary>
    public static ValueKind Of(object? value) => value switch
    {
        null => ValueKind.None,
        bool => ValueKind.Bool,
        long => ValueKind.Integer,
        double => ValueKind.Float,
        string => ValueKind.Text,
        GraphNode => ValueKind.Node,
        GraphRelationship => ValueKind.Relationship,
        GraphPath => ValueKind.Path,
        IReadOnlyDictionary<string, object?> => ValueKind.Map,
        _ => ValueKind.List,
    };

    /// <summary>E.g. <c>a node or a path</c>.</summary>
    public static string Describe(ValueKind kinds)
    {
        var names = new List<string>();
        foreach (var (kind, name) in Names)
        {
            if ((kinds & kind) == kind)
            {
                names.Add(name);
                kinds &= ~kind;
            }
        }

        return names.Count == 0 ? "null" : string.Join(" or ", names);
    }
}
