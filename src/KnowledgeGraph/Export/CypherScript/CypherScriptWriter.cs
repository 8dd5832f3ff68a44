using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Properties;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Export.CypherScript;

/// <summary>
/// Statements that build the graph in any openCypher database that knows MERGE, e.g. with <c>cypher-shell -f</c>. They can be run again without
/// doubling anything; they do not remove what the graph no longer has (<c>kg load</c> does).
/// </summary>
public sealed class CypherScriptWriter : IGraphWriter
{
    private readonly Ontology _ontology;

    /// <summary>Takes the ontology of the graphs to come.</summary>
    public CypherScriptWriter(Ontology ontology) => _ontology = ontology;

    /// <inheritdoc/>
    public string Format => "cypher";

    /// <inheritdoc/>
    public string Extension => ".cypher";

    /// <inheritdoc/>
    public string Description => "a script for cypher-shell";

    /// <inheritdoc/>
    public bool UsesMeasures => false;

    /// <inheritdoc/>
    public ExportSummary Write(IGraphSource graph, IExportTarget target)
    {
        var summary = new ExportSummary();
        target.Write("graph.cypher", stream => summary = Write(graph, stream));
        return summary;
    }

    private ExportSummary Write(IGraphSource graph, Stream stream)
    {
        using var output = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        var text = new TextCleaner(keepControls: true);
        var batches = new CypherBatches(output, new CypherLiteral(text));
        foreach (var label in (string[])["Actor", "Concept", GraphNames.Document, GraphNames.Claim])
        {
            output.WriteLine($"CREATE CONSTRAINT {label.ToLowerInvariant()}_id IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE;");
        }

        var classes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var node in graph.Entities().Select(e => GraphProperties.Of(e, _ontology)))
        {
            classes.Add((string)node.Properties[0].Value, node.Label);
            batches.Node(node);
        }

        var documents = WriteAll(graph.Documents(), d => batches.Node(GraphProperties.Of(d)));
        var claims = WriteAll(graph.Claims(), c => batches.Node(GraphProperties.Of(c)));
        batches.Flush();
        var relationships = WriteAll(graph.Relationships(), r =>
            batches.Edge((classes[r.Source], r.Source), (classes[r.Target], r.Target), GraphProperties.Of(r, _ontology)));
        WriteAll(graph.Claims(), c => WriteClaimEdges(batches, c, classes));
        WriteAll(graph.Mentions(), m => batches.Edge((GraphNames.Document, m.DocumentId), (classes[m.EntityId], m.EntityId), GraphProperties.Of(m)));
        batches.Flush();
        return new ExportSummary(classes.Count, relationships, claims, text.Repaired);
    }

    private static void WriteClaimEdges(CypherBatches batches, Model.Claim claim, Dictionary<string, string> classes)
    {
        var from = (GraphNames.Claim, claim.Id);
        batches.Edge(from, (classes[claim.Source], claim.Source), new GraphElement([GraphNames.Source], []));
        batches.Edge(from, (classes[claim.Target], claim.Target), new GraphElement([GraphNames.Target], []));
        batches.Edge(from, (GraphNames.Document, claim.DocumentId), new GraphElement([GraphNames.StatedIn], []));
        foreach (var actor in claim.AttributedTo.Where(classes.ContainsKey))
        {
            batches.Edge(from, (classes[actor], actor), new GraphElement([GraphNames.AttributedTo], []));
        }
    }

    private static long WriteAll<T>(IEnumerable<T> items, Action<T> write)
    {
        var count = 0L;
        foreach (var item in items)
        {
            write(item);
            count++;
        }

        return count;
    }
}
