using System.Text.Json;

namespace KnowledgeGraph.Export.JsonLd;

/// <summary>What the members of our objects mean, in terms that others know.</summary>
internal static class JsonLdContext
{
    private const string Context = """
        {
          "@version": 1.1,
          "@vocab": "urn:kg:schema:",
          "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "prov": "http://www.w3.org/ns/prov#",
          "schema": "https://schema.org/",
          "xsd": "http://www.w3.org/2001/XMLSchema#",
          "Claim": "rdf:Statement",
          "Document": "schema:CreativeWork",
          "name": "schema:name",
          "aliases": "schema:alternateName",
          "title": "schema:headline",
          "authors": "schema:author",
          "publisher": "schema:publisher",
          "published": { "@id": "schema:datePublished", "@type": "xsd:date" },
          "reference": "schema:url",
          "source": { "@id": "rdf:subject", "@type": "@id" },
          "relation": { "@id": "rdf:predicate", "@type": "@vocab" },
          "target": { "@id": "rdf:object", "@type": "@id" },
          "statedIn": { "@id": "prov:wasQuotedFrom", "@type": "@id" },
          "attributedTo": { "@id": "prov:wasAttributedTo", "@type": "@id" },
          "quote": "schema:text",
          "confidence": { "@type": "xsd:double" }
        }
        """;

    public static void Write(Utf8JsonWriter json)
    {
        json.WritePropertyName("@context");
        json.WriteRawValue(Context);
    }
}
