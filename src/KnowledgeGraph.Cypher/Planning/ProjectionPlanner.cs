using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Execution.Operators;
using KnowledgeGraph.Cypher.Semantics;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>
/// Plans WITH and RETURN: group, compute, drop duplicates, sort, skip, limit, filter, in this order. Sort keys and conditions see the new
/// columns and, where rows are neither grouped nor made distinct, the variables before.
/// </summary>
internal sealed class ProjectionPlanner(ExpressionBinder binder, Scope scope)
{
    /// <summary>The last step, and where it leaves the columns.</summary>
    public (Operator Root, IReadOnlyList<Column> Columns) PlanReturn(Operator root, Clause.Return clause)
    {
        var items = Expand(clause.Projection, clause.At);
        return items.Count == 0
            ? throw binder.SiteOf(clause.At).Error("RETURN * needs a variable to return")
            : Plan(root, clause.Projection, items, null);
    }

    /// <summary>The last step, and the scope behind the clause.</summary>
    public (Operator Root, Scope Scope) PlanWith(Operator root, Clause.With clause)
    {
        var items = Expand(clause.Projection, clause.At);
        if (items.FirstOrDefault(i => !i.Aliased) is { } nameless)
        {
            throw binder.SiteOf(nameless.Value).Error($"an expression in WITH needs a name: {nameless.Name} AS name");
        }

        var (last, columns) = Plan(root, clause.Projection, items, clause.Where);
        var after = Scope.NewFrame(scope.Outside);
        var moves = columns.Select(c => (c.Slot, after.Declare(c.Name, c.Kind).Slot)).ToList();
        return (new Cut(last, after.Layout, moves), after);
    }

    private List<ProjectionItem> Expand(Projection projection, Position at)
    {
        var all = projection.All ? scope.Visible.Select(v => new ProjectionItem(new Expression.Variable(at, v.Name), v.Name, true)) : [];
        var items = all.Concat(projection.Items).ToList();
        if (items.FirstOrDefault(i => i.Value is Expression.PatternPredicate) is { } pattern)
        {
            throw binder.SiteOf(pattern.Value).Error("a pattern is a condition, not a value; write EXISTS { pattern } or a pattern comprehension");
        }

        return items.GroupBy(i => i.Name).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw binder.SiteOf(twice.Last().Value).Error($"there are two columns '{twice.Key}'")
            : items;
    }

    private (Operator Root, IReadOnlyList<Column> Columns) Plan(Operator root, Projection projection, List<ProjectionItem> items, Expression? where)
    {
        var grouped = items.Any(i => Aggregates.In(i.Value).Any());
        var before = scope;
        if (grouped)
        {
            (root, before) = new GroupingPlanner(binder, scope).Plan(root, items, projection.OrderBy.Select(o => o.Value));
        }

        (root, var columns) = Compute(root, items, before);
        var after = projection.Distinct ? before.Closed() : before.Block();
        for (var i = 0; i < items.Count; i++)
        {
            var column = after.Add(new Variable(columns[i].Name, columns[i].Slot, columns[i].Kind));
            if (items[i].Value is not Expression.Variable variable || !columns.Exists(c => c.Name == variable.Name))
            {
                after.Substitute(items[i].Value, column);
            }
        }

        if (projection.Distinct)
        {
            root = new Deduplicate(root, [.. columns.Select(c => c.Slot)]);
        }

        root = Order(root, projection, after);
        return (where is null ? root : new Filter(root, binder.BindCondition(where, after), binder.SiteOf(where)), columns);
    }

    /// <summary>A plain variable keeps its slot.</summary>
    private (Operator Root, List<Column> Columns) Compute(Operator root, List<ProjectionItem> items, Scope before)
    {
        var columns = new List<Column>();
        var values = new List<(int, Evaluator)>();
        foreach (var item in items)
        {
            if (item.Value is Expression.Variable variable)
            {
                var known = binder.Resolve(variable, before);
                columns.Add(new Column(item.Name, known.Slot, known.Kind));
                continue;
            }

            var bound = binder.Bind(item.Value, before);
            var column = new Column(item.Name, before.Layout.Allocate(), bound.Kind);
            columns.Add(column);
            values.Add((column.Slot, bound.Evaluate));
        }

        return (values.Count == 0 ? root : new Extend(root, values), columns);
    }

    private Operator Order(Operator root, Projection projection, Scope after)
    {
        var skip = BindCount(projection.Skip, "SKIP");
        var limit = BindCount(projection.Limit, "LIMIT");
        if (projection.OrderBy.Count > 0)
        {
            var keys = projection.OrderBy.Select(o => new SortKey(binder.Bind(o.Value, after).Evaluate, o.Descending)).ToList();
            root = new Sort(root, keys, limit is null ? null : First(skip, limit, projection));
        }

        root = skip is null ? root : new Skip(root, skip, binder.SiteOf(projection.Skip!));
        return limit is null ? root : new Limit(root, limit, binder.SiteOf(projection.Limit!));
    }

    /// <summary>SKIP and LIMIT may not look at rows: they are bound where there is no variable.</summary>
    private Evaluator? BindCount(Expression? count, string clause)
    {
        if (count is null)
        {
            return null;
        }

        var bound = binder.Bind(count, Scope.NewFrame(null));
        if (bound.IsConstant)
        {
            RowCount.Of(bound.Evaluate(null!), clause, binder.SiteOf(count));
        }

        return bound.Evaluate;
    }

    private Func<Frame, long> First(Evaluator? skip, Evaluator limit, Projection projection)
    {
        var limitSite = binder.SiteOf(projection.Limit!);
        var skipSite = skip is null ? limitSite : binder.SiteOf(projection.Skip!);
        return frame => RowCount.Of(limit(frame), "LIMIT", limitSite) + (skip is null ? 0 : RowCount.Of(skip(frame), "SKIP", skipSite));
    }
}
