using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Execution.Aggregation;
using KnowledgeGraph.Cypher.Execution.Operators;
using KnowledgeGraph.Cypher.Semantics;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>
/// Plans the grouping of a WITH or RETURN: items without an aggregate are the keys. Behind it, only keys and aggregates can be named;
/// they stand in for the expressions that they were computed from.
/// </summary>
internal sealed class GroupingPlanner(ExpressionBinder binder, Scope scope)
{
    /// <param name="root">The steps before.</param>
    /// <param name="items">The items of the projection.</param>
    /// <param name="sortKeys">Sort keys; an aggregate in one must be among the items.</param>
    public (Operator Root, Scope After) Plan(Operator root, IReadOnlyList<ProjectionItem> items, IEnumerable<Expression> sortKeys)
    {
        var after = Scope.NewFrame(scope.Outside);
        var keys = new List<Evaluator>();
        foreach (var item in items.Where(i => !Aggregates.In(i.Value).Any()))
        {
            var key = binder.Bind(item.Value, scope);
            keys.Add(key.Evaluate);
            var name = item.Value is Expression.Variable variable ? variable.Name : $" key {keys.Count}";
            after.Substitute(item.Value, after.Declare(name, key.Kind));
        }

        var aggregates = new List<BoundAggregate>();
        foreach (var aggregate in items.Select(i => i.Value).SelectMany(Aggregates.In).Distinct())
        {
            aggregates.Add(Bind(aggregate));
            after.Substitute(aggregate, after.Declare($" aggregate {aggregates.Count}", aggregates[^1].Function.Result));
        }

        foreach (var mixed in items.Select(i => i.Value).Concat(sortKeys).Where(e => Aggregates.In(e).Any()))
        {
            RefuseUngrouped(mixed, after);
        }

        return (new Aggregate(root, [.. keys], aggregates, after.Layout), after);
    }

    private BoundAggregate Bind(Expression aggregate)
    {
        var site = binder.SiteOf(aggregate);
        if (aggregate is not Expression.Call call)
        {
            return new BoundAggregate(AggregateRegistry.Find("count")!, false, [], site);
        }

        if (call.SelfAndDescendants().OfType<Expression.Call>().FirstOrDefault(c => c.Name.Equals("rand", StringComparison.OrdinalIgnoreCase)) is { } random)
        {
            throw binder.SiteOf(random).Error("rand() cannot stand inside an aggregate");
        }

        var function = AggregateRegistry.Find(call.Name)!;
        return call.Arguments.Count == function.Arguments
            ? new BoundAggregate(function, call.Distinct, [.. call.Arguments.Select(a => binder.Bind(a, scope).Evaluate)], site)
            : throw site.Error($"{function.Name} takes {function.Arguments} argument(s)");
    }

    /// <summary>
    /// Beside an aggregate, variables and properties that are keys may stand, and nothing else: a longer expression that happens to equal
    /// a key would be fragile. Names the variable that is at fault; binding would only say that it is not defined.
    /// </summary>
    private void RefuseUngrouped(Expression expression, Scope after)
    {
        if (after.SubstituteOf(expression) is not null && (expression is Expression.Variable or Expression.Property || Aggregates.Is(expression)))
        {
            return;
        }

        if (expression is Expression.Variable variable && after.Find(variable.Name) is null && scope.Find(variable.Name) is not null)
        {
            throw binder.SiteOf(variable).Error(
                $"'{variable.Name}' stands beside an aggregate but is no column of its own: group by it with WITH first, or return it as a column");
        }

        foreach (var child in expression.Children)
        {
            RefuseUngrouped(child, after);
        }
    }
}
