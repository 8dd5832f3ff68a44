using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Properties;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Export.JsonLines;

/// <summary>One claim a line with everything known of it, for jq, pandas and scripts. Names beside ids, so that a line can be read alone.</summary>
public sealed class JsonLinesWriter : IGraphWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public string Format => "jsonl";

    /// <inheritdoc/>
    public string Extension => ".jsonl";

    /// <inheritdoc/>
    public string Description => "one claim a line, with quotation, for jq and pandas";

    /// <inheritdoc/>
    public bool UsesMeasures => false;

    /// <inheritdoc/>
    public ExportSummary Write(IGraphSource graph, IExportTarget target)
    {
        var summary = new ExportSummary();
        target.Write("claims.jsonl", stream => summary = Write(graph, stream));
        return summary;
    }

    private static ExportSummary Write(IGraphSource graph, Stream stream)
    {
        var citations = new Citations(graph);
        var text = new TextCleaner(keepControls: true);
        var claims = 0L;
        using var json = new Utf8JsonWriter(stream, Options);
        foreach (var claim in graph.Claims())
        {
            var line = new JsonLine(json, text);
            json.WriteStartObject();
            WriteTriple(line, claim, citations);
            WriteEvidence(line, claim, citations);
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            stream.WriteByte((byte)'\n');
            claims++;
        }

        return new ExportSummary(Claims: claims, Repaired: text.Repaired);
    }

    private static void WriteTriple(JsonLine line, Claim claim, Citations citations)
    {
        line.Text("id", claim.Id);
        line.Text("source", citations.NameOf(claim.Source));
        line.Text("source_id", claim.Source);
        line.Text("source_kind", citations.KindOf(claim.Source));
        line.Text("relation", claim.Relation);
        line.Text("target", citations.NameOf(claim.Target));
        line.Text("target_id", claim.Target);
        line.Text("target_kind", citations.KindOf(claim.Target));
        line.Text("polarity", GraphProperties.NameOf(claim.Polarity));
        line.Text("modality", GraphProperties.NameOf(claim.Modality));
        line.Texts("attributed_to", claim.AttributedTo.Select(citations.NameOf));
        line.Text("when", claim.When);
    }

    private static void WriteEvidence(JsonLine line, Claim claim, Citations citations)
    {
        var document = citations.DocumentOf(claim);
        line.Text("quote", claim.Evidence.Quote);
        line.Number("start", claim.Evidence.Start);
        line.Number("end", claim.Evidence.End);
        line.Number("sentence", claim.Sentence);
        line.Text("document_id", claim.DocumentId);
        line.Text("document", document?.Name);
        line.Text("title", document?.Title);
        line.Text("published", document?.Published?.ToString("yyyy-MM-dd"));
        line.Number("confidence", claim.Confidence);
        line.Text("extractor", claim.Extractor);
    }
}
