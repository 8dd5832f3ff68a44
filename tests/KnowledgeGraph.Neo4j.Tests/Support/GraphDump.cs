using System.Collections;
using System.Globalization;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Properties;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Tests.Support;

/// <summary>A graph as sorted lines, one for each node and relationship with all properties: equal lines, equal graphs.</summary>
internal static class GraphDump
{
    private static readonly Dictionary<string, object?> None = [];

    /// <summary>What the database holds, without marks and the node that says who loaded it.</summary>
    /// <param name="transport">The database.</param>
    /// <param name="without">Properties of nodes to leave out.</param>
    public static async Task<IReadOnlyList<string>> OfAsync(INeo4jTransport transport, params string[] without)
    {
        var nodes = await transport.RunAsync("MATCH (n) WHERE NOT n:KnowledgeGraph RETURN labels(n), properties(n)", None);
        var relationships = await transport.RunAsync("MATCH (a)-[r]->(b) RETURN labels(a)[0], a.id, type(r), labels(b)[0], b.id, properties(r)", None);
        return Sorted(
            nodes.Rows.Select(r => Node((IEnumerable)r[0]!, ((IReadOnlyDictionary<string, object?>)r[1]!).Where(p => !without.Contains(p.Key)).ToDictionary())),
            relationships.Rows.Select(r => $"{r[0]} {r[1]} -{r[2]}-> {r[3]} {r[4]} {Text((IReadOnlyDictionary<string, object?>)r[5]!)}"));
    }

    /// <summary>What the database ought to hold of a source.</summary>
    public static IReadOnlyList<string> Of(IGraphSource source)
    {
        var ontology = Repository.Ontology;
        var classes = source.Entities().ToDictionary(e => e.Entity.Id, e => ontology.Kind(e.Entity.Kind).Class);
        string Entity(string id) => $"{classes[id]} {id}";
        var nodes = source.Entities().Select(e => GraphProperties.Of(e, ontology)).Concat(source.Documents().Select(GraphProperties.Of)).Concat(source.Claims().Select(GraphProperties.Of));
        var claims = source.Claims().SelectMany(c => c.AttributedTo.Select(a => ("ATTRIBUTED_TO", Entity(a)))
            .Append(("SOURCE", Entity(c.Source))).Append(("TARGET", Entity(c.Target))).Append(("STATED_IN", $"Document {c.DocumentId}"))
            .Select(t => $"Claim {c.Id} -{t.Item1}-> {t.Item2} "));
        return Sorted(
            nodes.Select(n => Node(n.Labels, Map(n))),
            source.Relationships().Select(r => $"{Entity(r.Source)} -{r.Relation}-> {Entity(r.Target)} {Text(Map(GraphProperties.Of(r, ontology)))}"),
            source.Mentions().Select(m => $"Document {m.DocumentId} -MENTIONS-> {Entity(m.EntityId)} {Text(Map(GraphProperties.Of(m)))}"),
            claims);
    }

    private static Dictionary<string, object?> Map(GraphElement element) => element.Properties.ToDictionary(p => p.Key, p => (object?)p.Value);

    private static List<string> Sorted(params IEnumerable<string>[] lines) => [.. lines.SelectMany(l => l).Order(StringComparer.Ordinal)];

    private static string Node(IEnumerable labels, IReadOnlyDictionary<string, object?> properties) =>
        $"({string.Join(':', labels.Cast<string>().Order(StringComparer.Ordinal))}) {Text(properties)}";

    private static string Text(IReadOnlyDictionary<string, object?> properties) =>
        string.Join(", ", properties.Where(p => p.Key != "kg").OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={Value(p.Value)}"));

    // A float keeps its point: an integer in its place is another graph.
    private static string Value(object? value) => value switch
    {
        string text => text,
        double number => number.ToString("0.0###############", CultureInfo.InvariantCulture),
        IEnumerable list => $"[{string.Join('|', list.Cast<object?>().Select(Value))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
