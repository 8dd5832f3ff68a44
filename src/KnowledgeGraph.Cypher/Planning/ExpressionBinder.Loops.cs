using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Semantics;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Planning;

// What runs over a list or a subquery and binds variables of its own.
internal sealed partial class ExpressionBinder
{
    private Bound BindLoop(Expression expression, Scope scope) => expression switch
    {
        Expression.ListComprehension comprehension => BindComprehension(comprehension, scope),
        Expression.Quantifier quantifier => BindQuantifier(quantifier, scope),
        _ => BindReduce((Expression.Reduce)expression, scope),
    };

    /// <summary>The items of a list (null for null) and what they can be.</summary>
    private (Func<Frame, IReadOnlyList<object?>?> Items, ValueKind Kind) BindItems(Expression list, Scope scope)
    {
        var (evaluate, site) = (Expect(Bind(list, scope), ValueKind.List, list, "a list").Evaluate, SiteOf(list));
        var kind = list is Expression.ListLiteral { Items.Count: > 0 } literal ? literal.Items.Aggregate(ValueKind.None, (k, i) => k | Bind(i, scope).Kind) : ValueKind.Any;
        return (frame => evaluate(frame) switch
        {
            null => null,
            IReadOnlyList<object?> items => items,
            var other => throw site.WrongType("this place", "a list", other),
        }, kind);
    }

    private Bound BindComprehension(Expression.ListComprehension comprehension, Scope scope)
    {
        var (items, kind) = BindItems(comprehension.List, scope);
        var inner = scope.Block();
        var slot = inner.Declare(comprehension.Item.Name, kind).Slot;
        var where = comprehension.Where is null ? null : BindCondition(comprehension.Where, inner);
        var result = comprehension.Result is null ? null : Bind(comprehension.Result, inner).Evaluate;
        var site = SiteOf(comprehension);
        return new(
            frame =>
            {
                if (items(frame) is not { } list)
                {
                    return null;
                }

                var results = new List<object?>();
                for (var i = 0; i < list.Count; i++)
                {
                    frame[slot] = list[i];
                    if (where is null || Logic.Truth(where(frame), site) == true)
                    {
                        results.Add(result is null ? list[i] : result(frame));
                    }
                }

                return results;
            },
            ValueKind.List);
    }

    private Bound BindQuantifier(Expression.Quantifier quantifier, Scope scope)
    {
        var (items, itemKind) = BindItems(quantifier.List, scope);
        var inner = scope.Block();
        var slot = inner.Declare(quantifier.Item.Name, itemKind).Slot;
        var where = BindCondition(quantifier.Where, inner);
        var (kind, site) = (quantifier.Kind, SiteOf(quantifier));
        return new(
            frame =>
            {
                if (items(frame) is not { } list)
                {
                    return null;
                }

                var count = new TruthCount();
                for (var i = 0; i < list.Count; i++)
                {
                    frame[slot] = list[i];
                    count = count.With(Logic.Truth(where(frame), site));
                }

                return Boxes.Of(count.Of(kind));
            },
            ValueKind.Bool);
    }

    private Bound BindReduce(Expression.Reduce reduce, Scope scope)
    {
        var (items, kind) = BindItems(reduce.List, scope);
        var initial = Bind(reduce.Initial, scope).Evaluate;
        var inner = scope.Block();
        var total = inner.Declare(reduce.Total.Name, ValueKind.Any).Slot;
        var item = inner.Declare(reduce.Item.Name, kind).Slot;
        var step = Bind(reduce.Step, inner).Evaluate;
        return new(
            frame =>
            {
                if (items(frame) is not { } list)
                {
                    return null;
                }

                frame[total] = initial(frame);
                for (var i = 0; i < list.Count; i++)
                {
                    frame[item] = list[i];
                    frame[total] = step(frame);
                }

                return frame[total];
            },
            ValueKind.Any);
    }

    private Bound BindSubquery(Expression expression, Scope scope)
    {
        if (expression is Expression.PatternPredicate predicate)
        {
            RefuseNewVariables(predicate.Pattern, scope);
        }

        var (kind, query) = expression switch
        {
            Expression.Subquery subquery => (subquery.Kind, subquery.Query),
            Expression.PatternPredicate p => (SubqueryKind.Exists, MatchOf(p.At, p.Pattern, null, null)),
            Expression.PatternComprehension c => (SubqueryKind.Collect, MatchOf(c.At, c.Pattern, c.Where, c.Result)),
            _ => throw new InvalidOperationException($"{expression.GetType().Name} is no subquery"),
        };
        var plan = planner.PlanSubquery(query, scope);
        if (kind == SubqueryKind.Collect && plan.Columns.Count != 1)
        {
            throw SiteOf(expression).Error("COLLECT needs a RETURN with one column");
        }

        return kind switch
        {
            SubqueryKind.Exists => new(frame => Boxes.Of(plan.Rows(frame.Context, frame).Any()), ValueKind.Bool),
            SubqueryKind.Count => new(frame => Boxes.Of(plan.Rows(frame.Context, frame).LongCount()), ValueKind.Integer),
            _ => new(frame => plan.Rows(frame.Context, frame).Select(r => r[0]).ToList(), ValueKind.List),
        };
    }

    private void RefuseNewVariables(PathPattern pattern, Scope scope)
    {
        foreach (var variable in pattern.Variables())
        {
            Resolve(variable, scope);
        }
    }

    private static Query MatchOf(Position at, PathPattern pattern, Expression? where, Expression? result)
    {
        var match = new Clause.Match(at, false, new(pattern), where);
        var projection = new Projection(false, false, new(result is null ? [] : [new ProjectionItem(result, "result", true)]), new([]), null, null);
        return new Query(new(new SingleQuery(at, result is null ? new(match) : new Sequence<Clause>(match, new Clause.Return(at, projection)))), true);
    }
}
