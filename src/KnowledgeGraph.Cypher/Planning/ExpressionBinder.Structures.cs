using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Semantics;

namespace KnowledgeGraph.Cypher.Planning;

// Lists, maps and what is read from them.
internal sealed partial class ExpressionBinder
{
    private Bound BindStructure(Expression expression, Scope scope) => expression switch
    {
        Expression.ListLiteral list => BindList(list, scope),
        Expression.MapLiteral map => BindMap(map, scope),
        Expression.MapProjection projection => BindMapProjection(projection, scope),
        Expression.Index index => BindIndex(index, scope),
        _ => BindSlice((Expression.Slice)expression, scope),
    };

    private Bound BindList(Expression.ListLiteral list, Scope scope)
    {
        var items = list.Items.Select(i => Bind(i, scope)).ToArray();
        return FoldIfConstant(frame => Array.ConvertAll(items, i => i.Evaluate(frame)), ValueKind.List, items);
    }

    private Bound BindMap(Expression.MapLiteral map, Scope scope)
    {
        var entries = map.Entries.Select(e => (e.Key, Value: Bind(e.Value, scope))).ToArray();
        return FoldIfConstant(
            frame =>
            {
                var result = new OrderedDictionary<string, object?>(entries.Length);
                foreach (var (key, value) in entries)
                {
                    result[key] = value.Evaluate(frame);
                }

                return result;
            },
            ValueKind.Map,
            entries.Select(e => e.Value));
    }

    /// <summary>Constants are looked at by no frame, so they can be made before there is one.</summary>
    private static Bound FoldIfConstant(Evaluator evaluate, ValueKind kind, IEnumerable<Bound> parts) =>
        parts.All(p => p.IsConstant) ? Bound.Constant(evaluate(null!)) : new(evaluate, kind);

    private Bound BindMapProjection(Expression.MapProjection projection, Scope scope)
    {
        var subject = Expect(Slot(Resolve(projection.Subject, scope)), ValueKind.Element | ValueKind.Map, projection, "a map projection").Evaluate;
        var items = projection.Items.Select(i => (i.Key, Value: i.Value is null ? null : Bind(i.Value, scope).Evaluate)).ToArray();
        return new(
            frame =>
            {
                var value = subject(frame);
                if (Access.PropertiesOf(value) is not { } properties)
                {
                    return null;
                }

                var result = new OrderedDictionary<string, object?>();
                foreach (var (key, item) in items)
                {
                    Project(properties, result, key, item?.Invoke(frame), item is not null);
                }

                return result;
            },
            ValueKind.Map);
    }

    private static void Project(
        IReadOnlyDictionary<string, object?> properties, OrderedDictionary<string, object?> result, string? key, object? value, bool given)
    {
        if (key is not null)
        {
            result[key] = given ? value : properties.GetValueOrDefault(key);
            return;
        }

        foreach (var (name, property) in properties)
        {
            result[name] = property;
        }
    }

    private Bound BindIndex(Expression.Index index, Scope scope)
    {
        var subject = Expect(Bind(index.Subject, scope), ValueKind.List | ValueKind.Map | ValueKind.Element, index, "a subscript");
        var key = Expect(Bind(index.Key, scope), ValueKind.Integer | ValueKind.Text, index.Key, "a subscript");
        if (subject.Kind == ValueKind.List)
        {
            Expect(key, ValueKind.Integer, index.Key, "the index of a list");
        }

        var (a, b, site) = (subject.Evaluate, key.Evaluate, SiteOf(index));
        return new(frame => Access.Index(a(frame), b(frame), site), ValueKind.Any);
    }

    private Bound BindSlice(Expression.Slice slice, Scope scope)
    {
        var subject = Expect(Bind(slice.Subject, scope), ValueKind.List, slice, "a slice").Evaluate;
        var from = (slice.From is null ? Bound.Constant(0L) : Bind(slice.From, scope)).Evaluate;
        var to = (slice.To is null ? Bound.Constant(long.MaxValue) : Bind(slice.To, scope)).Evaluate;
        var site = SiteOf(slice);
        return new(frame => Access.Slice(subject(frame), from(frame), to(frame), site), ValueKind.List);
    }
}
