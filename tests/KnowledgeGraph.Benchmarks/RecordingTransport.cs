using System.Text.Json;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Takes down every batch that passes; integers and floats are told apart as <c>{"$i": 1}</c> and <c>{"$f": 1}</c>.</summary>
internal sealed class RecordingTransport(INeo4jTransport inner, TextWriter? record) : INeo4jTransport
{
    public Neo4jTarget Target => inner.Target;

    public Task<Neo4jResult> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default)
    {
        if (parameters.TryGetValue("rows", out var rows))
        {
            record?.WriteLine(JsonSerializer.Serialize(new { statement, rows = Plain(rows) }));
        }

        return inner.RunAsync(statement, parameters, cancellation);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static object? Plain(object? value) => value switch
    {
        string => value,
        long number => new Dictionary<string, string> { ["$i"] = number.ToString() },
        double number => new Dictionary<string, double> { ["$f"] = number },
        IReadOnlyDictionary<string, object?> map => map.ToDictionary(p => p.Key, p => Plain(p.Value)),
        System.Collections.IEnumerable list => list.Cast<object?>().Select(Plain).ToList(),
        _ => value,
    };
}
