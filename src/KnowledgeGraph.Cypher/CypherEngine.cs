using System.Collections.Concurrent;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Lexing;
using KnowledgeGraph.Cypher.Parsing;
using KnowledgeGraph.Cypher.Planning;

namespace KnowledgeGraph.Cypher;

/// <summary>
/// Answers openCypher read queries over a graph in memory. Queries may run side by side. Plans are kept by the text of the query,
/// so vary parameters rather than the text.
/// </summary>
/// <param name="graph">The graph that all queries ask.</param>
public sealed class CypherEngine(PropertyGraph graph)
{
    // A program asks some dozen queries; one that makes up endless texts starts over rather than fill the memory.
    private const int MostPlans = 500;

    private readonly ConcurrentDictionary<string, (QueryPlan Plan, IReadOnlyCollection<string> Parameters)> _plans = new();

    /// <summary>Checks and plans a query; its rows are computed when they are enumerated.</summary>
    /// <param name="query">One statement that only reads.</param>
    /// <param name="parameters">Values of <c>$name</c>, of the kinds that a result can hold; an <see cref="int"/> counts as long. Null for none.</param>
    /// <param name="cancellation">Ends a run between two rows.</param>
    /// <exception cref="InputException">
    /// The query is malformed, writes, uses what the engine does not support, or lacks a parameter. While rows are enumerated: a value has
    /// the wrong type. The message shows the place.
    /// </exception>
    public CypherResult Run(string query, IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellation = default)
    {
        if (!_plans.TryGetValue(query, out var planned))
        {
            var text = new QueryText(query);
            planned = QueryPlanner.Plan(Parser.Parse(text), text, graph);
            if (_plans.Count >= MostPlans)
            {
                _plans.Clear();
            }

            _plans[query] = planned;
        }

        var given = (parameters ?? new Dictionary<string, object?>()).ToDictionary(p => p.Key, p => p.Value is int n ? (long)n : p.Value);
        var missing = planned.Parameters.Where(p => !given.ContainsKey(p)).Order(StringComparer.Ordinal).ToList();
        return missing.Count > 0
            ? throw new InputException($"the query needs the parameter {string.Join(", ", missing.Select(m => "$" + m))}; give it with -p {missing[0]}=VALUE", "query")
            : new CypherResult(planned.Plan.Columns, planned.Plan.Rows(new RunContext(graph, given, cancellation), null));
    }
}
