using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Export.JsonLines;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Properties;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Export.JsonLd;

/// <summary>
/// JSON-LD 1.1 for triple stores: entities and documents in schema.org's terms; each claim an <c>rdf:Statement</c> about its triple, with PROV-O's terms
/// for where it is quoted from and whose view it is. A claim is a statement about a triple and not the triple itself: a denial must not become a fact.
/// </summary>
public sealed class JsonLdWriter : IGraphWriter
{
    private readonly Ontology _ontology;

    /// <summary>Takes the ontology of the graphs to come.</summary>
    public JsonLdWriter(Ontology ontology) => _ontology = ontology;

    /// <inheritdoc/>
    public string Format => "jsonld";

    /// <inheritdoc/>
    public string Extension => ".jsonld";

    /// <inheritdoc/>
    public string Description => "entities, documents and claims for triple stores (JSON-LD 1.1)";

    /// <inheritdoc/>
    public bool UsesMeasures => false;

    /// <inheritdoc/>
    public ExportSummary Write(IGraphSource graph, IExportTarget target)
    {
        var summary = new ExportSummary();
        target.Write("graph.jsonld", stream => summary = Write(graph, stream));
        return summary;
    }

    private ExportSummary Write(IGraphSource graph, Stream stream)
    {
        var text = new TextCleaner(keepControls: true);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        JsonLdContext.Write(json);
        json.WriteStartArray("@graph");
        var entities = WriteAll(json, graph.Entities(), node => Write(json, new JsonLine(json, text), node));
        WriteAll(json, graph.Documents(), document => Write(json, new JsonLine(json, text), document));
        var claims = WriteAll(json, graph.Claims(), claim => Write(new JsonLine(json, text), claim));
        json.WriteEndArray();
        json.WriteEndObject();
        return new ExportSummary(entities, 0, claims, text.Repaired);
    }

    // The writer keeps all it has written in memory until it is flushed.
    private static long WriteAll<T>(Utf8JsonWriter json, IEnumerable<T> items, Action<T> write)
    {
        var count = 0L;
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
            count++;
            if (json.BytesPending > 1 << 16)
            {
                json.Flush();
            }
        }

        return count;
    }

    private void Write(Utf8JsonWriter json, JsonLine line, EntityNode node)
    {
        line.Text("@id", Id("entity", node.Entity.Id));
        line.Texts("@type", [_ontology.Kind(node.Entity.Kind).Class, node.Entity.Kind]);
        line.Text("name", node.Entity.Name);
        line.Texts("aliases", node.Entity.Aliases);
        json.WriteNumber("mentions", node.Mentions);
    }

    private static void Write(Utf8JsonWriter json, JsonLine line, DocumentNode document)
    {
        json.WriteString("@id", Id("document", document.Id));
        json.WriteString("@type", "Document");
        line.Text("title", document.Title);
        line.Texts("authors", document.Authors);
        line.Text("publisher", document.Publisher);
        line.Text("published", document.Published?.ToString("yyyy-MM-dd"));
        line.Text("reference", document.Source);
    }

    private static void Write(JsonLine line, Claim claim)
    {
        line.Text("@id", Id("claim", claim.Id));
        line.Text("@type", "Claim");
        line.Text("source", Id("entity", claim.Source));
        line.Text("relation", claim.Relation);
        line.Text("target", Id("entity", claim.Target));
        line.Text("polarity", GraphProperties.NameOf(claim.Polarity));
        line.Text("modality", GraphProperties.NameOf(claim.Modality));
        line.Texts("attributedTo", claim.AttributedTo.Select(id => Id("entity", id)));
        line.Text("when", claim.When);
        line.Text("statedIn", Id("document", claim.DocumentId));
        line.Text("quote", claim.Evidence.Quote);
        line.Number("start", claim.Evidence.Start);
        line.Number("end", claim.Evidence.End);
        line.Number("confidence", claim.Confidence);
    }

    private static string Id(string type, string id) => $"urn:kg:{type}:{Uri.EscapeDataString(id)}";
}
