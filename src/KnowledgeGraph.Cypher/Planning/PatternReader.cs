using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Semantics;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>
/// Reads the patterns of a MATCH into nodes, edges and conditions. What has no name gets a hidden one, so that labels, properties and
/// WHERE are all conditions on variables.
/// </summary>
internal sealed class PatternReader(ExpressionBinder binder, PropertyGraph graph, Scope scope)
{
    private readonly Dictionary<string, PatternNode> _nodes = [];
    private readonly List<PatternEdge> _edges = [];
    private readonly List<PatternPath> _paths = [];
    private readonly List<Expression> _conditions = [];
    private readonly HashSet<string> _introduced = [];
    private int _hidden;

    /// <summary>In the order of the query.</summary>
    public IReadOnlyCollection<PatternNode> Nodes => _nodes.Values;

    /// <summary>In the order of the query.</summary>
    public IReadOnlyList<PatternEdge> Edges => _edges;

    /// <summary>In the order of the query.</summary>
    public IReadOnlyList<PatternPath> Paths => _paths;

    /// <summary>Labels and properties of the patterns, then WHERE, cut at AND.</summary>
    public IReadOnlyList<Expression> Conditions => _conditions;

    /// <summary>Names that this MATCH binds.</summary>
    public IReadOnlySet<string> Introduced => _introduced;

    /// <summary>Reads all patterns, declares their variables and takes up the condition.</summary>
    public void Read(Clause.Match match)
    {
        foreach (var pattern in match.Patterns)
        {
            Read(pattern);
        }

        if (match.Where is not null)
        {
            AddConjuncts(match.Where);
        }

        // Conditions of single hops are bound last: they may name what stands further right.
        foreach (var edge in _edges.Where(e => e.IsVariable))
        {
            BindItemCondition(edge);
        }
    }

    private void Read(PathPattern pattern)
    {
        var left = Read(pattern.Nodes[0]);
        var path = new PatternPath(pattern.Search, DeclarePath(pattern), left);
        _paths.Add(path);
        for (var i = 0; i < pattern.Relationships.Count; i++)
        {
            var right = Read(pattern.Nodes[i + 1]);
            var edge = Read(pattern.Relationships[i], left, right, path);
            path.Edges.Add(edge);
            _edges.Add(edge);
            left = right;
        }
    }

    private Variable? DeclarePath(PathPattern pattern)
    {
        if (pattern.Variable is not { } variable)
        {
            return null;
        }

        return pattern.Variables().Count(v => v.Name == variable.Name) > 1 || scope.Find(variable.Name) is not null
            ? throw binder.SiteOf(variable).Error($"the variable '{variable.Name}' is already defined")
            : Introduce(variable.Name, ValueKind.Path);
    }

    private PatternNode Read(NodePattern pattern)
    {
        var name = pattern.Variable?.Name ?? NextHidden();
        if (!_nodes.TryGetValue(name, out var node))
        {
            var variable = pattern.Variable is { } v && scope.Find(name) is { } known ? Check(v, known, ValueKind.Node) : Introduce(name, ValueKind.Node);
            _nodes.Add(name, node = new PatternNode(variable));
        }

        var subject = new Expression.Variable(pattern.At, name);
        if (pattern.Labels is { } labels)
        {
            node.Labels.AddRange(labels.Alternatives());
            _conditions.Add(new Expression.HasLabels(pattern.At, subject, labels));
        }

        _conditions.AddRange(Equalities(subject, pattern.Properties));
        if (pattern.Where is { } where)
        {
            AddConjuncts(where);
        }

        return node;
    }

    private PatternEdge Read(RelationshipPattern pattern, PatternNode left, PatternNode right, PatternPath path)
    {
        var name = pattern.Variable?.Name ?? NextHidden();
        var isVariable = pattern.Range is not null || path.Search != PathSearch.Every;
        var kind = pattern.Range is null ? ValueKind.Relationship : ValueKind.List;
        var known = pattern.Variable is { } v && scope.Find(name) is { } found ? Check(v, found, kind) : null;
        if (known is not null && _introduced.Contains(name))
        {
            throw binder.SiteOf(pattern.At).Error($"the relationship '{name}' stands twice in one MATCH, but a relationship is passed only once");
        }

        var types = pattern.Types is null ? [] : graph.Types.Where(t => pattern.Types.Matches([t.Name])).OrderBy(t => t.Number).Select(t => t.Name).ToList();
        var edge = new PatternEdge(pattern, known ?? Introduce(name, kind), left, right, types, pattern.Types is null, path) { IsKnown = known is not null };
        if (!isVariable)
        {
            var subject = new Expression.Variable(pattern.At, name);
            _conditions.AddRange(Equalities(subject, pattern.Properties));
            if (pattern.Where is { } where)
            {
                AddConjuncts(where);
            }
        }

        return edge;
    }

    private void BindItemCondition(PatternEdge edge)
    {
        var inner = scope.Block();
        var item = new Expression.Variable(edge.Pattern.At, edge.Pattern.Variable?.Name ?? " hop");
        var variable = inner.Declare(item.Name, ValueKind.Relationship);
        edge.ItemSlot = variable.Slot;
        foreach (var condition in Equalities(item, edge.Pattern.Properties).Append(edge.Pattern.Where).OfType<Expression>())
        {
            edge.ItemConditions.Add(binder.BindCondition(condition, inner));
        }

        foreach (var all in _conditions.OfType<Expression.Quantifier>().Where(q => IsOfEveryHop(q, edge)))
        {
            var named = scope.Block();
            named.Add(variable with { Name = all.Item.Name });
            edge.ItemConditions.Add(binder.BindCondition(all.Where, named));
        }
    }

    /// <summary>
    /// True for <c>all(r IN relationships(path) WHERE …)</c> if the condition names nothing else of this MATCH: then a way that breaks it need not
    /// be followed to its end.
    /// </summary>
    public bool IsOfEveryHop(Expression condition, PatternEdge edge)
    {
        if (condition is not Expression.Quantifier { Kind: QuantifierKind.All } all
            || Names.In(all.Where).Any(n => n != all.Item.Name && _introduced.Contains(n)))
        {
            return false;
        }

        var list = all.List is Expression.Call { Arguments: [var path] } call && call.Name.Equals("relationships", StringComparison.OrdinalIgnoreCase) ? path : null;
        return (list as Expression.Variable)?.Name is { } name && name == edge.Path.Variable?.Name;
    }

    private static IEnumerable<Expression> Equalities(Expression subject, Expression.MapLiteral? properties) => properties is null
        ? []
        : properties.Entries.Select(e => new Expression.Binary(
            e.Value.At, BinaryOperator.Equal, new Expression.Property(e.Value.At, subject, e.Key), e.Value));

    private void AddConjuncts(Expression expression)
    {
        if (expression is Expression.Binary { Operator: BinaryOperator.And } and)
        {
            AddConjuncts(and.Left);
            AddConjuncts(and.Right);
        }
        else
        {
            _conditions.Add(expression);
        }
    }

    private Variable Check(Expression.Variable variable, Variable known, ValueKind kind) => (known.Kind & kind) != 0 || known.Kind == ValueKind.None
        ? known
        : throw binder.SiteOf(variable).Error(
            $"the variable '{variable.Name}' is {ValueKinds.Describe(known.Kind)}, but stands here for {ValueKinds.Describe(kind)}");

    private Variable Introduce(string name, ValueKind kind)
    {
        _introduced.Add(name);
        return scope.Declare(name, kind);
    }

    private string NextHidden() => $" {++_hidden}";
}
