using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Execution.Operators;
using KnowledgeGraph.Cypher.Lexing;
using KnowledgeGraph.Cypher.Semantics;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>Turns the tree of a query into a plan for one graph, clause by clause.</summary>
internal sealed class QueryPlanner
{
    private readonly PropertyGraph _graph;
    private readonly ExpressionBinder _binder;

    private QueryPlanner(QueryText query, PropertyGraph graph)
    {
        _graph = graph;
        _binder = new ExpressionBinder(query, this);
    }

    /// <summary>The plan of a whole query, and the parameters that it names.</summary>
    /// <exception cref="InputException">The query breaks a rule that does not depend on the data.</exception>
    public static (QueryPlan Plan, IReadOnlyCollection<string> Parameters) Plan(Query query, QueryText text, PropertyGraph graph)
    {
        var planner = new QueryPlanner(text, graph);
        var plan = planner.Plan(query, () => Scope.NewFrame(null), mustReturn: true);
        return (plan, planner._binder.Parameters);
    }

    /// <summary>The plan of a subquery in an expression, which sees all variables around it and needs no RETURN.</summary>
    public QueryPlan PlanSubquery(Query query, Scope outside) => Plan(query, () => Scope.NewFrame(outside), mustReturn: false);

    private QueryPlan Plan(Query query, Func<Scope> newScope, bool mustReturn)
    {
        var parts = query.Parts.Select(p => PlanSingle(p, newScope(), mustReturn)).ToList();
        if (parts.Count == 1)
        {
            return parts[0];
        }

        var columns = parts[0].Columns.Order(StringComparer.Ordinal).ToList();
        var odd = parts.FindIndex(p => !p.Columns.Order(StringComparer.Ordinal).SequenceEqual(columns));
        return odd < 0
            ? new UnionPlan(parts, query.Distinct)
            : throw _binder.SiteOf(query.Parts[odd].At).Error(
                $"the parts of a UNION need the same columns; here are {string.Join(", ", parts[odd].Columns)}, before {string.Join(", ", parts[0].Columns)}");
    }

    private SinglePlan PlanSingle(SingleQuery query, Scope scope, bool mustReturn, int skip = 0)
    {
        var layout = scope.Layout;
        Operator root = new Start();
        for (var i = skip; i < query.Clauses.Count; i++)
        {
            var clause = query.Clauses[i];
            if (clause is not Clause.Return result)
            {
                (root, scope) = PlanClause(clause, root, scope);
                continue;
            }

            if (i < query.Clauses.Count - 1)
            {
                throw _binder.SiteOf(query.Clauses[i + 1].At).Error("nothing can follow RETURN");
            }

            var (last, columns) = new ProjectionPlanner(_binder, scope).PlanReturn(root, result);
            return new SinglePlan([.. columns.Select(c => c.Name)], last, layout, [.. columns.Select(c => c.Slot)]);
        }

        return mustReturn || query.Clauses[^1] is Clause.With
            ? throw _binder.SiteOf(query.Clauses[^1].At).Error("the query must end with RETURN")
            : new SinglePlan([], root, layout, []);
    }

    private (Operator Root, Scope Scope) PlanClause(Clause clause, Operator root, Scope scope)
    {
        switch (clause)
        {
            case Clause.Match match:
                return (new MatchPlanner(_binder, _graph, scope, match).Plan(root), scope);
            case Clause.Unwind unwind:
                var list = _binder.Bind(unwind.List, scope).Evaluate;
                return (new Unwind(root, list, DeclareNew(unwind.Item, ValueKind.Any, scope).Slot), scope);
            case Clause.With with:
                return new ProjectionPlanner(_binder, scope).PlanWith(root, with);
            default:
                return (PlanCall((Clause.Call)clause, root, scope), scope);
        }
    }

    private Operator PlanCall(Clause.Call call, Operator root, Scope scope)
    {
        var plan = call.Imports is null ? PlanImporting(call.Query, scope) : Plan(call.Query, () => Scope.NewFrame(OutsideOf(call, scope)), mustReturn: true);
        var slots = plan.Columns
            .Select(c => DeclareNew(new Expression.Variable(call.At, c), ValueKind.Any, scope).Slot)
            .ToArray();
        var joined = new CallSubquery(call.Optional ? new Start() : root, plan, slots);
        return call.Optional ? new Optional(root, joined, slots) : joined;
    }

    private Scope OutsideOf(Clause.Call call, Scope scope) =>
        call.ImportAll ? scope : scope.Restricted(call.Imports!.Select(v => _binder.Resolve(v, scope)));

    /// <summary>The older form: what a first WITH names is imported, and nothing else is seen.</summary>
    private QueryPlan PlanImporting(Query query, Scope scope)
    {
        var parts = query.Parts.Select(p => PlanImporting(p, scope)).ToList();
        return parts.Count == 1 ? parts[0] : new UnionPlan(parts, query.Distinct);
    }

    private SinglePlan PlanImporting(SingleQuery part, Scope scope)
    {
        if (part.Clauses[0] is not Clause.With { Where: null, Projection: { Distinct: false, OrderBy.Count: 0, Skip: null, Limit: null } projection }
            || projection.Items.Any(i => i.Value is not Expression.Variable v || v.Name != i.Name))
        {
            return PlanSingle(part, Scope.NewFrame(null), mustReturn: true);
        }

        var names = projection.All
            ? scope.Visible.ToList()
            : [.. projection.Items.Select(i => _binder.Resolve((Expression.Variable)i.Value, scope))];
        var inner = Scope.NewFrame(null);
        foreach (var variable in names)
        {
            inner.Add(variable with { Slot = inner.Layout.Import(variable.Slot) });
        }

        return PlanSingle(part, inner, mustReturn: true, skip: 1);
    }

    private Variable DeclareNew(Expression.Variable variable, ValueKind kind, Scope scope) => scope.Declares(variable.Name)
        ? throw _binder.SiteOf(variable).Error($"the variable '{variable.Name}' is already defined")
        : scope.Declare(variable.Name, kind);
}
