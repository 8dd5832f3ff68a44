using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Lexing;
using KnowledgeGraph.Cypher.Parsing;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>
/// Builds graphs from the CREATE queries of the scenarios. What stands before a CREATE is run by the engine itself, on the graph so far.
/// </summary>
public sealed class TckGraph
{
    private readonly PropertyGraphBuilder _builder = new();

    public PropertyGraph Build() => _builder.Build();

    /// <summary>Carries out reading clauses and CREATE; anything else is refused.</summary>
    public void Execute(string query)
    {
        var rows = new List<Dictionary<string, object?>> { new() };
        foreach (var (isCreate, text) in Segments(query))
        {
            rows = [.. isCreate ? rows.Select(r => Create(r, text)).ToList() : Read(rows, text)];
        }
    }

    private static IEnumerable<(bool IsCreate, string Text)> Segments(string query)
    {
        string[] clauses = ["CREATE", "MATCH", "UNWIND", "WITH", "OPTIONAL", "RETURN"];
        var tokens = Lexer.Tokens(new QueryText(query));
        var starts = tokens.Where((t, i) => clauses.Any(t.IsKeyword) && (i == 0 || !tokens[i - 1].IsKeyword("STARTS") && !tokens[i - 1].IsKeyword("ENDS"))).ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var text = query[starts[i].Start..(i + 1 < starts.Count ? starts[i + 1].Start : query.Length)].TrimEnd(';', ' ', '\n');
            if (starts[i].IsKeyword("CREATE"))
            {
                yield return (true, text[6..]);
            }
            else if (!starts[i].IsKeyword("RETURN"))
            {
                yield return (false, text);
            }
        }
    }

    private IEnumerable<Dictionary<string, object?>> Read(List<Dictionary<string, object?>> rows, string clause)
    {
        var names = rows.SelectMany(r => r.Keys).Distinct().ToList();
        var given = names.Count == 0 ? "" : $"UNWIND $rows AS row WITH {string.Join(", ", names.Select(k => $"row.{k} AS {k}"))} ";
        var result = new CypherEngine(Build()).Run($"{given}{clause} RETURN *", new Dictionary<string, object?> { ["rows"] = rows.ToArray<object>() });
        return [.. result.Rows.Select(r => result.Columns.Zip(r).ToDictionary(p => p.First, p => p.Second))];
    }

    private Dictionary<string, object?> Create(Dictionary<string, object?> row, string patterns)
    {
        var known = new Dictionary<string, object?>(row);
        var text = new QueryText($"MATCH {patterns} RETURN 1");
        foreach (var pattern in ((Clause.Match)Parser.Parse(text).Parts[0].Clauses[0]).Patterns)
        {
            var nodes = pattern.Nodes.Select(n => NodeOf(n, known)).ToList();
            for (var i = 0; i < pattern.Relationships.Count; i++)
            {
                Relate(pattern.Relationships[i], nodes[i], nodes[i + 1], known);
            }
        }

        return known;
    }

    private GraphNode NodeOf(NodePattern pattern, Dictionary<string, object?> known)
    {
        if (pattern.Variable is { } variable && known.TryGetValue(variable.Name, out var value))
        {
            return (GraphNode)value!;
        }

        var node = _builder.AddNode(pattern.Labels?.Alternatives().Select(a => a.Single()) ?? [], Properties(pattern.Properties, known));
        if (pattern.Variable is not null)
        {
            known[pattern.Variable.Name] = node;
        }

        return node;
    }

    private void Relate(RelationshipPattern pattern, GraphNode left, GraphNode right, Dictionary<string, object?> known)
    {
        var (start, end) = pattern.Direction == Direction.Incoming ? (right, left) : (left, right);
        var relationship = _builder.AddRelationship(pattern.Types!.Alternatives().Single().Single(), start, end, Properties(pattern.Properties, known));
        if (pattern.Variable is not null)
        {
            known[pattern.Variable.Name] = relationship;
        }
    }

    private static IEnumerable<KeyValuePair<string, object?>> Properties(Expression.MapLiteral? map, Dictionary<string, object?> known) =>
        map is null ? [] : (IReadOnlyDictionary<string, object?>)Evaluate(map, known)!;

    private static object? Evaluate(Expression expression, Dictionary<string, object?> known)
    {
        var at = expression.At;
        Projection Items(IEnumerable<ProjectionItem> items) => new(false, false, new([.. items]), new([]), null, null);
        var clauses = new List<Clause> { new Clause.Return(at, Items([new(expression, "value", true)])) };
        if (known.Count > 0)
        {
            clauses.Insert(0, new Clause.With(at, Items(known.Keys.Select(k => new ProjectionItem(new Expression.Parameter(at, k), k, true))), null));
        }

        var graph = new PropertyGraphBuilder().Build();
        var (plan, _) = QueryPlanner.Plan(new Query(new(new SingleQuery(at, new(clauses))), true), new QueryText(""), graph);
        return plan.Rows(new RunContext(graph, known, default), null).Single()[0];
    }
}
