using System.Collections.Immutable;
using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Reads parts of values: properties, items, slices.</summary>
internal static class Access
{
    /// <summary>
    /// <c>subject.key</c>. Elements that come one after another mostly have the same keys, so the place of the key is remembered with the last shape seen.
    /// </summary>
    public static Evaluator Property(Evaluator subject, string key, Site site)
    {
        Tuple<PropertyShape, int>? last = null;
        return frame =>
        {
            var value = subject(frame);
            var properties = value switch
            {
                GraphNode node => node.Properties,
                GraphRelationship relationship => relationship.Properties,
                _ => null,
            };
            if (properties is null)
            {
                return OfMap(value, key, site);
            }

            var current = last;
            if (current is null || !ReferenceEquals(current.Item1, properties.Shape))
            {
                last = current = Tuple.Create(properties.Shape, properties.Shape.IndexOf(key));
            }

            return properties.At(current.Item2);
        };
    }

    /// <summary><c>subject:Labels</c>. Nodes with the same labels share one array, so the answer is remembered with the last one seen.</summary>
    public static Func<GraphNode, object> Labels(LabelExpression labels)
    {
        Tuple<ImmutableArray<string>, object>? last = null;
        return node =>
        {
            var current = last;
            if (current is null || current.Item1 != node.Labels)
            {
                last = current = Tuple.Create(node.Labels, Boxes.Of(labels.Matches(node.Labels)));
            }

            return current.Item2;
        };
    }

    /// <summary><c>subject[key]</c>.</summary>
    public static object? Index(object? subject, object? key, Site site) => (subject, key) switch
    {
        (null, _) or (_, null) => null,
        (GraphNode or GraphRelationship or IReadOnlyDictionary<string, object?>, string name) => PropertiesOf(subject)!.GetValueOrDefault(name),
        (GraphNode or GraphRelationship or IReadOnlyDictionary<string, object?>, _) => throw site.WrongType("the key of a map", "a string", key),
        (IReadOnlyList<object?> list, long at) => Item(list, at),
        (IReadOnlyList<object?>, _) => throw site.WrongType("the index of a list", "an integer", key),
        _ => throw site.WrongType("a subscript", "a list or map before it", subject),
    };

    /// <summary><c>subject[from..to]</c>; the end is left out, negative numbers count from the end.</summary>
    public static object? Slice(object? subject, object? from, object? to, Site site)
    {
        if (subject is null || from is null || to is null)
        {
            return null;
        }

        if (subject is not IReadOnlyList<object?> list || from is not long start || to is not long end)
        {
            throw site.Error("a slice needs a list and integers");
        }

        long Place(long at) => Math.Clamp(at < 0 ? list.Count + at : at, 0, list.Count);
        var (first, last) = ((int)Place(start), (int)Place(end));
        return first >= last ? [] : (List<object?>)[.. list.Skip(first).Take(last - first)];
    }

    /// <summary>Properties of an element or entries of a map; null for anything else.</summary>
    public static IReadOnlyDictionary<string, object?>? PropertiesOf(object? value) => value switch
    {
        GraphNode node => node.Properties,
        GraphRelationship relationship => relationship.Properties,
        _ => value as IReadOnlyDictionary<string, object?>,
    };

    private static object? OfMap(object? value, string key, Site site) => value switch
    {
        null => null,
        IReadOnlyDictionary<string, object?> map => map.GetValueOrDefault(key),
        _ => throw site.WrongType($"the property '{key}'", "a node, relationship or map before it", value),
    };

    private static object? Item(IReadOnlyList<object?> list, long at)
    {
        var place = at < 0 ? list.Count + at : at;
        return place >= 0 && place < list.Count ? list[(int)place] : null;
    }
}
