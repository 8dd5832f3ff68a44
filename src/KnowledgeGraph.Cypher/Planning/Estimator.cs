using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Execution.Operators;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>Guesses how many rows a step gives, and finds the cheapest access to a node.</summary>
internal sealed class Estimator(PropertyGraph graph, IReadOnlyList<Condition> conditions)
{
    // Properties whose values few nodes share.
    private static readonly string[] Identifying = ["id", "name", "hash"];

    private readonly Dictionary<string, int> _numbers = graph.Types.ToDictionary(t => t.Name, t => t.Number);

    /// <summary>The number of a type that the graph has.</summary>
    public int NumberOf(string type) => _numbers[type];

    /// <summary>How many nodes fit, as far as labels and an index tell.</summary>
    public double Rows(PatternNode node, IReadOnlySet<string> bound)
    {
        var labelled = Labelled(node).Count;
        return Lookup(node, bound) is not { } lookup ? labelled : Identifying.Contains(lookup.Key) ? Math.Min(2, labelled) : labelled / 10.0;
    }

    /// <summary>How many relationships fit.</summary>
    public double Rows(PatternEdge edge) => edge.Types.Sum(t => graph.RelationshipsOf(t).Count) * (edge.Pattern.Direction == Direction.Both ? 2.0 : 1.0);

    /// <summary>How many rows come of one row when the edge is followed.</summary>
    public double Growth(PatternEdge edge, bool left, bool right)
    {
        if (edge.IsKnown)
        {
            return 0;
        }

        var forwards = left ? edge.Pattern.Direction : Hop.Reverse(edge.Pattern.Direction);
        var types = edge.AnyType ? graph.Types.Select(t => t.Name) : edge.Types;
        var fanOut = types.Sum(t =>
            (forwards == Direction.Incoming ? 0 : graph.Statistics.Outgoing(t)) + (forwards == Direction.Outgoing ? 0 : graph.Statistics.Incoming(t)));
        var all = edge.IsVariable ? Math.Pow(Math.Max(1, fanOut), Math.Min(4, edge.Pattern.Range?.Most ?? 1)) * 10 : fanOut;
        return left && right ? all / 1000 : all;
    }

    /// <summary>The nodes to try: those that an index finds, else those with the rarest label, else all.</summary>
    public Func<Frame, IReadOnlyList<GraphNode>> Access(PatternNode node, IReadOnlySet<string> bound, Func<Expression, Evaluator> bind)
    {
        if (Lookup(node, bound) is not { } lookup)
        {
            var all = Labelled(node);
            return _ => all;
        }

        var label = node.Labels.Where(l => l.Count == 1).Select(l => l[0]).MinBy(l => graph.NodesWith(l).Count);
        var value = bind(lookup.Value);
        return lookup.IsList
            ? frame => value(frame) is IReadOnlyList<object?> list ? Find(label, lookup.Key, list) : []
            : frame => graph.Index.Find(label, lookup.Key, value(frame));
    }

    private List<GraphNode> Find(string? label, string key, IReadOnlyList<object?> values) =>
        [.. values.Distinct(Equivalence.Instance).SelectMany(v => graph.Index.Find(label, key, v))];

    /// <summary>The nodes with the rarest label, or with one of the rarest labels to choose from; else all.</summary>
    private IReadOnlyList<GraphNode> Labelled(PatternNode node) => node.Labels.MinBy(l => l.Sum(one => graph.NodesWith(one).Count)) switch
    {
        null => graph.Nodes,
        [var only] => graph.NodesWith(only),
        var several => [.. several.SelectMany(graph.NodesWith).Distinct()],
    };

    /// <summary>A condition <c>node.key = value</c> or <c>node.key IN values</c> whose other side is known.</summary>
    private (string Key, Expression Value, bool IsList)? Lookup(PatternNode node, IReadOnlySet<string> bound)
    {
        var name = node.Variable.Name;
        foreach (var condition in conditions.Where(c => c.Needs.All(n => n == name || bound.Contains(n))))
        {
            if (condition.Expression is not Expression.Binary { Operator: BinaryOperator.Equal or BinaryOperator.In } binary)
            {
                continue;
            }

            if (KeyOf(binary.Left, name) is { } key && !Semantics.Names.In(binary.Right).Contains(name))
            {
                return (key, binary.Right, binary.Operator == BinaryOperator.In);
            }

            if (binary.Operator == BinaryOperator.Equal && KeyOf(binary.Right, name) is { } other && !Semantics.Names.In(binary.Left).Contains(name))
            {
                return (other, binary.Left, false);
            }
        }

        return null;
    }

    private static string? KeyOf(Expression expression, string name) =>
        expression is Expression.Property { Subject: Expression.Variable variable } property && variable.Name == name ? property.Key : null;
}
