using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Lexing;
using KnowledgeGraph.Cypher.Semantics;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>Turns expressions into evaluators: names become slots, and what cannot be right whatever the data is refused here.</summary>
internal sealed partial class ExpressionBinder(QueryText query, QueryPlanner planner)
{
    private readonly HashSet<string> _parameters = [];

    /// <summary>Names of all parameters met so far.</summary>
    public IReadOnlyCollection<string> Parameters => _parameters;

    /// <summary>Binds an expression in a scope.</summary>
    /// <exception cref="InputException">It names what is not there, or breaks a rule of types.</exception>
    public Bound Bind(Expression expression, Scope scope)
    {
        if (scope.SubstituteOf(expression) is { } computed)
        {
            return Slot(computed);
        }

        return expression switch
        {
            Expression.Literal literal => Bound.Constant(literal.Value),
            Expression.Parameter parameter => BindParameter(parameter),
            Expression.Variable variable => Slot(Resolve(variable, scope)),
            Expression.Property property => BindProperty(property, scope),
            Expression.Unary unary => BindUnary(unary, scope),
            Expression.Binary binary => BindBinary(binary, scope),
            Expression.Call call => BindCall(call, scope),
            Expression.Case choice => BindCase(choice, scope),
            Expression.HasLabels labels => BindLabels(labels, scope),
            Expression.ListLiteral or Expression.MapLiteral or Expression.MapProjection or Expression.Index or Expression.Slice => BindStructure(expression, scope),
            Expression.ListComprehension or Expression.Quantifier or Expression.Reduce => BindLoop(expression, scope),
            Expression.Subquery or Expression.PatternPredicate or Expression.PatternComprehension => BindSubquery(expression, scope),
            _ => throw SiteOf(expression).Error("count(*) is an aggregate; it can stand only in WITH and RETURN"),
        };
    }

    /// <summary>Binds an expression that must be able to be true.</summary>
    public Evaluator BindCondition(Expression expression, Scope scope) => Expect(Bind(expression, scope), ValueKind.Bool, expression, "a condition").Evaluate;

    /// <summary>The variable of a name.</summary>
    public Variable Resolve(Expression.Variable variable, Scope scope) =>
        scope.Find(variable.Name) ?? throw SiteOf(variable).Error($"the variable '{variable.Name}' is not defined here");

    /// <summary>Where an expression stands, for messages.</summary>
    public Site SiteOf(Expression expression) => new(query, expression.At);

    /// <summary>Where something else stands.</summary>
    public Site SiteOf(Position at) => new(query, at);

    private static Bound Slot(Variable variable)
    {
        var slot = variable.Slot;
        return new(frame => frame.Slots[slot], variable.Kind);
    }

    private Bound Expect(Bound bound, ValueKind allowed, Expression expression, string what) =>
        bound.Kind == ValueKind.None || (bound.Kind & allowed) != 0
            ? bound
            : throw SiteOf(expression).Error($"{what} needs {ValueKinds.Describe(allowed)}, not {ValueKinds.Describe(bound.Kind)}");

    private Bound BindParameter(Expression.Parameter parameter)
    {
        _parameters.Add(parameter.Name);
        var name = parameter.Name;
        return new(frame => frame.Context.Parameters.GetValueOrDefault(name), ValueKind.Any);
    }

    private Bound BindProperty(Expression.Property property, Scope scope)
    {
        var subject = Expect(Bind(property.Subject, scope), ValueKind.Element | ValueKind.Map, property, $"the property '{property.Key}'");
        var kind = (subject.Kind & ~ValueKind.Element) == 0 ? ValueKind.Any & ~(ValueKind.Element | ValueKind.Path) : ValueKind.Any;
        return new(Access.Property(subject.Evaluate, property.Key, SiteOf(property)), kind);
    }

    private Bound BindLabels(Expression.HasLabels expression, Scope scope)
    {
        var subject = Expect(Bind(expression.Subject, scope), ValueKind.Element, expression, "a label").Evaluate;
        var (labels, site) = (expression.Labels, SiteOf(expression));
        var test = Access.Labels(labels);
        return new(
            frame => subject(frame) switch
            {
                null => null,
                GraphNode node => test(node),
                GraphRelationship relationship => Boxes.Of(labels.Matches([relationship.Type])),
                var other => throw site.WrongType("a label", "a node or a relationship", other),
            },
            ValueKind.Bool);
    }

    private Bound BindCase(Expression.Case choice, Scope scope)
    {
        var subject = choice.Subject is null ? (Bound?)null : Bind(choice.Subject, scope);
        var branches = choice.Branches
            .Select(b => (When: subject is null ? BindCondition(b.When, scope) : Bind(b.When, scope).Evaluate, Then: Bind(b.Then, scope)))
            .ToArray();
        var otherwise = choice.Else is null ? Bound.Constant(null) : Bind(choice.Else, scope);
        var kind = branches.Aggregate(otherwise.Kind, (k, b) => k | b.Then.Kind);
        var site = SiteOf(choice);
        return new(
            frame =>
            {
                var value = subject?.Evaluate(frame);
                foreach (var (when, then) in branches)
                {
                    var holds = subject is null ? Logic.Truth(when(frame), site) : Equality.AreEqual(value, when(frame));
                    if (holds == true)
                    {
                        return then.Evaluate(frame);
                    }
                }

                return otherwise.Evaluate(frame);
            },
            kind);
    }
}
