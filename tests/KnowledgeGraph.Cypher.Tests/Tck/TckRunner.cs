namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>Runs a scenario.</summary>
/// <param name="graphs">Folder of the named graphs.</param>
public sealed class TckRunner(string graphs)
{
    /// <summary>The outcome and, where it is not a pass, why.</summary>
    public (TckOutcome Outcome, string Reason) Run(TckScenario scenario)
    {
        PropertyGraph graph;
        try
        {
            graph = GraphOf(scenario);
        }
        catch (InputException e)
        {
            return RefusalOf(e.Message) is var refusal && refusal != TckOutcome.Failed ? (refusal, e.Message) : (TckOutcome.Setup, e.Message);
        }

        var parameters = ParametersOf(scenario);
        foreach (var query in scenario.Steps.Where(s => s.Text.StartsWith("executing", StringComparison.Ordinal)))
        {
            var expected = scenario.Steps.SkipWhile(s => !ReferenceEquals(s, query)).Skip(1).First();
            var (outcome, reason) = Check(graph, query.Query!, parameters, expected);
            if (outcome != TckOutcome.Passed)
            {
                return (outcome, reason);
            }
        }

        return (TckOutcome.Passed, "");
    }

    private PropertyGraph GraphOf(TckScenario scenario)
    {
        var graph = new TckGraph();
        foreach (var step in scenario.Steps)
        {
            if (step.Text.StartsWith("the binary-tree", StringComparison.Ordinal))
            {
                var name = step.Text.Split(' ')[1];
                graph.Execute(File.ReadAllText(Path.Combine(graphs, name, $"{name}.cypher")));
            }
            else if (step.Text.StartsWith("having executed", StringComparison.Ordinal))
            {
                graph.Execute(step.Query!);
            }
        }

        return graph.Build();
    }

    private static Dictionary<string, object?> ParametersOf(TckScenario scenario)
    {
        var table = scenario.Steps.FirstOrDefault(s => s.Text.StartsWith("parameters are", StringComparison.Ordinal))?.Table ?? [];
        var engine = new CypherEngine(new PropertyGraphBuilder().Build());
        return table.ToDictionary(r => r[0], r => engine.Run($"RETURN {r[1]} AS value").Rows.Single()[0]);
    }

    private static (TckOutcome, string) Check(PropertyGraph graph, string query, Dictionary<string, object?> parameters, TckStep expected)
    {
        var wantsError = expected.Text.Contains("should be raised", StringComparison.Ordinal);
        var compiled = false;
        try
        {
            var result = new CypherEngine(graph).Run(query, parameters);
            compiled = true;
            var rows = result.Rows.Select(r => r.ToList()).ToList();
            return wantsError ? (TckOutcome.Failed, $"no error, but: {expected.Text}") : Compare(result.Columns, rows, expected);
        }
        catch (InputException e)
        {
            var refusal = RefusalOf(e.Message);
            var isExpected = wantsError && (!compiled || !expected.Text.Contains("at compile time", StringComparison.Ordinal));
            return refusal != TckOutcome.Failed ? (refusal, e.Message) : isExpected ? (TckOutcome.Passed, "") : (TckOutcome.Failed, $"{expected.Text}: {e.Message}");
        }
    }

    private static TckOutcome RefusalOf(string message) => message switch
    {
        _ when message.Contains("only reads", StringComparison.Ordinal) => TckOutcome.Writes,
        _ when message.Contains("no temporal", StringComparison.Ordinal) => TckOutcome.Temporal,
        _ when message.Contains("CALL of a procedure", StringComparison.Ordinal) => TckOutcome.Procedures,
        _ => TckOutcome.Failed,
    };

    private static (TckOutcome, string) Compare(IReadOnlyList<string> columns, List<List<object?>> rows, TckStep expected)
    {
        var sortLists = expected.Text.Contains("ignoring element order", StringComparison.Ordinal);
        var table = expected.Table ?? [columns];
        var places = table[0].Select(h => columns.ToList().IndexOf(h)).ToList();
        if (places.Contains(-1) || (expected.Table is not null && places.Count != columns.Count))
        {
            return (TckOutcome.Failed, $"columns {string.Join(", ", columns)}");
        }

        var wanted = table.Skip(1).Select(r => string.Join(" | ", r.Select(c => TckNotation.Canonical(c, sortLists))));
        var found = rows.Select(r => string.Join(" | ", places.Select(p => TckNotation.Canonical(r[p], sortLists))));
        if (!expected.Text.Contains("in order", StringComparison.Ordinal))
        {
            (wanted, found) = (wanted.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        }

        return wanted.SequenceEqual(found) ? (TckOutcome.Passed, "") : (TckOutcome.Failed, $"found {string.Join(" / ", found)}");
    }
}
