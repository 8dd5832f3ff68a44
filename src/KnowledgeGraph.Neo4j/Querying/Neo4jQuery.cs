using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Neo4j.Querying;

/// <summary>
/// Asks a loaded graph, with results like those of the embedded engine: nodes are maps of <c>id, labels, properties</c>, relationships of
/// <c>id, type, start, end, properties</c>, paths of <c>nodes, relationships</c>. Ids are those of the graph, not Neo4j's; the mark of the loader is left out.
/// </summary>
/// <param name="transport">The database; it stays open.</param>
public sealed class Neo4jQuery(INeo4jTransport transport)
{
    private const string IdsOfNodes = "UNWIND $elements AS element MATCH (n) WHERE elementId(n) = element RETURN element, n.id";

    /// <summary>Runs a preset.</summary>
    /// <param name="preset">The preset.</param>
    /// <param name="given">Parameters as typed; the others have their defaults.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="InputException">The preset lacks such a parameter, or the value is not of its type.</exception>
    /// <exception cref="StoreException">The server refuses or does not answer.</exception>
    public Task<Neo4jResult> AskAsync(Preset preset, IReadOnlyDictionary<string, string> given, CancellationToken cancellation = default) =>
        AskAsync(preset.Statement, preset.Bind(given), cancellation);

    /// <summary>Runs one statement.</summary>
    /// <param name="cypher">The statement.</param>
    /// <param name="parameters">As <see cref="INeo4jTransport.RunAsync"/> takes them.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="StoreException">The server refuses or does not answer.</exception>
    public async Task<Neo4jResult> AskAsync(string cypher, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default)
    {
        var result = await transport.RunAsync(cypher, parameters, cancellation);
        var values = new GraphValues();
        foreach (var row in result.Rows)
        {
            values.Note(row);
        }

        if (values.UnknownNodes.Count > 0)
        {
            var found = await transport.RunAsync(IdsOfNodes, new Dictionary<string, object?> { ["elements"] = values.UnknownNodes.ToArray() }, cancellation);
            values.Learn(found.Rows.Select(r => ((string)r[0]!, r[1])));
        }

        return result with { Rows = [.. result.Rows.Select(IReadOnlyList<object?> (row) => [.. row.Select(values.Plain)])] };
    }
}
