using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Execution.Operators;
using KnowledgeGraph.Cypher.Semantics;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>
/// Plans a MATCH: starts where fewest elements fit, then always follows the edge that is likely to give fewest rows, and tests each
/// condition as soon as what it names is bound.
/// </summary>
internal sealed class MatchPlanner
{
    private readonly ExpressionBinder _binder;
    private readonly Scope _scope;
    private readonly Clause.Match _match;
    private readonly PatternReader _patterns;
    private readonly Estimator _estimator;
    private readonly List<Condition> _waiting;
    private readonly HashSet<string> _bound = [];
    private readonly List<PatternEdge> _open;
    private readonly List<PatternEdge> _passed = [];
    private Operator _root = new Start();

    public MatchPlanner(ExpressionBinder binder, PropertyGraph graph, Scope scope, Clause.Match match)
    {
        _binder = binder;
        _scope = scope;
        _match = match;
        _patterns = new PatternReader(binder, graph, scope);
        _patterns.Read(match);
        _waiting = [.. _patterns.Conditions.Select(c => new Condition(c, Names.In(c).Where(_patterns.Introduced.Contains).ToHashSet()))];
        _estimator = new Estimator(graph, _waiting);
        _open = [.. _patterns.Edges];
        _bound.UnionWith(_patterns.Nodes.Select(n => n.Variable.Name).Where(n => !_patterns.Introduced.Contains(n)));
    }

    /// <summary>The steps of this MATCH behind those before.</summary>
    public Operator Plan(Operator root)
    {
        _root = _match.Optional ? new Start() : root;
        TestWhatCanBeTested();
        while (NextEdge() is { } edge)
        {
            Follow(edge);
        }

        foreach (var node in _patterns.Nodes.Where(n => !_bound.Contains(n.Variable.Name)))
        {
            StartAt(node);
        }

        BuildPaths();
        return _match.Optional ? new Optional(root, _root, [.. _patterns.Introduced.Select(n => _scope.Find(n)!.Slot)]) : _root;
    }

    /// <summary>The open edge to follow next; binds a first node where none of them touches a bound one.</summary>
    private PatternEdge? NextEdge()
    {
        while (_open.Count > 0 && !_open.Any(CanFollow))
        {
            Enter();
        }

        return _open.Where(CanFollow).MinBy(e => _estimator.Growth(e, IsBound(e.Left), IsBound(e.Right)));
    }

    private bool CanFollow(PatternEdge edge) => edge.IsKnown || (edge.Path.Search == PathSearch.Every
        ? IsBound(edge.Left) || IsBound(edge.Right)
        : IsBound(edge.Left) && IsBound(edge.Right));

    private bool IsBound(PatternNode node) => _bound.Contains(node.Variable.Name);

    /// <summary>Enters the pattern at a node, or by all relationships of an edge, whichever are fewer.</summary>
    private void Enter()
    {
        var nodes = _open.SelectMany(e => new[] { e.Left, e.Right }).Where(n => !IsBound(n)).Distinct();
        var node = nodes.MinBy(n => _estimator.Rows(n, _bound))!;
        var edge = _open.Where(e => !e.IsVariable && !e.AnyType && !ReferenceEquals(e.Left, e.Right) && !IsBound(e.Left) && !IsBound(e.Right))
            .MinBy(_estimator.Rows);
        if (edge is null || _estimator.Rows(node, _bound) < _estimator.Rows(edge))
        {
            StartAt(node);
            return;
        }

        _root = new RelationshipScan(_root, HopOf(edge, fromRight: false), edge.Types);
        Passed(edge);
    }

    private void StartAt(PatternNode node)
    {
        _root = new Scan(_root, node.Variable.Slot, _estimator.Access(node, _bound, e => _binder.Bind(e, _scope).Evaluate));
        _bound.Add(node.Variable.Name);
        TestWhatCanBeTested();
    }

    private void Follow(PatternEdge edge)
    {
        if (edge is { IsKnown: true, IsVariable: true } && !IsBound(edge.Left))
        {
            // A list of relationships is walked from its left end.
            StartAt(edge.Left);
        }

        var (left, right) = (IsBound(edge.Left), IsBound(edge.Right));
        var hop = HopOf(edge, fromRight: !left && !edge.IsKnown);
        _root = edge switch
        {
            { IsKnown: true, IsVariable: true } => new KnownTrail(_root, hop, right),
            { IsKnown: true } => new KnownRelationship(_root, hop, left, right),
            { Path.Search: not PathSearch.Every } => ShortestOf(edge, hop),
            { IsVariable: true } => new VariableExpand(_root, VariableOf(edge, hop, backwards: !left), left && right),
            _ when (left && right) || ReferenceEquals(edge.Left, edge.Right) => new ExpandInto(_root, hop),
            _ => new Expand(_root, hop),
        };
        Passed(edge);
    }

    private Hop HopOf(PatternEdge edge, bool fromRight)
    {
        var others = _passed.Select(e => e.Variable.Slot).ToArray();
        int[]? types = edge.AnyType ? null : [.. edge.Types.Select(_estimator.NumberOf)];
        var hop = new Hop(edge.Variable.Slot, edge.Left.Variable.Slot, edge.Right.Variable.Slot, edge.Pattern.Direction, types, others);
        return fromRight ? hop.Reversed() : hop;
    }

    private static VariableHop VariableOf(PatternEdge edge, Hop hop, bool backwards)
    {
        var range = edge.Pattern.Range ?? new HopRange(1, 1);
        return new VariableHop(hop, range.Least, range.Most, [.. edge.ItemConditions], edge.ItemSlot, backwards);
    }

    private ShortestTrails ShortestOf(PatternEdge edge, Hop hop)
    {
        var own = new[] { edge.Variable.Name, edge.Path.Variable?.Name }.OfType<string>().ToList();
        var decisive = _waiting.Where(c => c.Needs.Overlaps(own) && c.Needs.All(n => own.Contains(n) || _bound.Contains(n))).ToList();
        decisive.RemoveAll(c => _patterns.IsOfEveryHop(c.Expression, edge));
        var conditions = decisive.Select(c => _binder.BindCondition(c.Expression, _scope)).ToArray();
        var (first, path) = (edge.Left.Variable.Slot, edge.Path.Variable?.Slot);
        Func<Frame, bool>? accept = conditions.Length == 0 ? null : row =>
        {
            if (path is not null)
            {
                row[path.Value] = BuildPath.PathOf(row, first, [edge.Variable.Slot]);
            }

            return Array.TrueForAll(conditions, c => c(row) is true);
        };
        return new ShortestTrails(_root, VariableOf(edge, hop, backwards: false), edge.Path.Search == PathSearch.AllShortest, accept);
    }

    private void Passed(PatternEdge edge)
    {
        _open.Remove(edge);
        _passed.Add(edge);
        _bound.UnionWith([edge.Variable.Name, edge.Left.Variable.Name, edge.Right.Variable.Name]);
        TestWhatCanBeTested();
    }

    private void BuildPaths()
    {
        foreach (var path in _patterns.Paths.Where(p => p.Variable is not null))
        {
            _root = new BuildPath(_root, path.Variable!.Slot, path.First.Variable.Slot, [.. path.Edges.Select(e => e.Variable.Slot)]);
            _bound.Add(path.Variable.Name);
        }

        TestWhatCanBeTested();
    }

    private void TestWhatCanBeTested()
    {
        foreach (var condition in _waiting.Where(c => c.Needs.All(_bound.Contains)).ToList())
        {
            _waiting.Remove(condition);
            _root = new Filter(_root, _binder.BindCondition(condition.Expression, _scope), _binder.SiteOf(condition.Expression));
        }
    }
}
