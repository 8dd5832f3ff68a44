using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Three-valued logic.</summary>
internal static class Logic
{
    /// <summary>True, false or null.</summary>
    public static bool? Truth(object? value, Site site) => value switch
    {
        null => null,
        bool truth => truth,
        _ => throw site.WrongType("a condition", "a boolean", value),
    };

    public static Evaluator And(Evaluator left, Evaluator right, Site site) => frame =>
    {
        var first = Truth(left(frame), site);
        if (first == false)
        {
            return Boxes.False;
        }

        var second = Truth(right(frame), site);
        return second == false ? Boxes.False : first is null || second is null ? null : Boxes.True;
    };

    public static Evaluator Or(Evaluator left, Evaluator right, Site site) => frame =>
    {
        var first = Truth(left(frame), site);
        if (first == true)
        {
            return Boxes.True;
        }

        var second = Truth(right(frame), site);
        return second == true ? Boxes.True : first is null || second is null ? null : Boxes.False;
    };

    public static Evaluator Xor(Evaluator left, Evaluator right, Site site) =>
        frame => Truth(left(frame), site) is { } a && Truth(right(frame), site) is { } b ? Boxes.Of(a != b) : null;

    public static Evaluator Not(Evaluator operand, Site site) => frame => Boxes.Of(!Truth(operand(frame), site));

    /// <summary>Whether the list holds the value: unknown where only a null could decide.</summary>
    public static object? In(object? value, object? list, Site site)
    {
        if (list is null)
        {
            return null;
        }

        if (list is not IReadOnlyList<object?> items)
        {
            throw site.WrongType("IN", "a list", list);
        }

        var unknown = false;
        for (var i = 0; i < items.Count; i++)
        {
            switch (Equality.AreEqual(value, items[i]))
            {
                case true:
                    return Boxes.True;
                case null:
                    unknown = true;
                    break;
            }
        }

        return unknown ? null : Boxes.False;
    }
}
