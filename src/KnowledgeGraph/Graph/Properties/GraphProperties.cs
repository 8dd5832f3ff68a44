using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Graph.Properties;

/// <summary>
/// Says which labels and properties a record has as a node or relationship. The embedded engine, the Neo4j loader and the exports
/// all ask here, so that one query gives the same rows wherever it runs.
/// </summary>
public static class GraphProperties
{
    /// <summary>
    /// An entity: <c>(:Actor:State {id, name, aliases, kind, mentions, documents})</c>, and where the graph has been measured
    /// <c>degree, weighted_degree, pagerank, betweenness, community</c>.
    /// </summary>
    /// <exception cref="ConfigurationException">The ontology lacks its kind.</exception>
    public static GraphElement Of(EntityNode node, Ontology ontology) => new PropertyList()
        .Add(GraphNames.Id, node.Entity.Id)
        .Add("name", node.Entity.Name)
        .Add("aliases", node.Entity.Aliases)
        .Add("kind", node.Entity.Kind)
        .Add("mentions", node.Mentions)
        .Add("documents", node.Documents)
        .Add(node.Measures)
        .Of(ontology.Kind(node.Entity.Kind).Class, node.Entity.Kind);

    /// <summary>A document: <c>(:Document {id, name, title, authors, publisher, published, source, hash})</c>; published as <c>yyyy-MM-dd</c>.</summary>
    public static GraphElement Of(DocumentNode document) => new PropertyList()
        .Add(GraphNames.Id, document.Id)
        .Add("name", document.Name)
        .Add("title", document.Title)
        .Add("authors", document.Authors)
        .Add("publisher", document.Publisher)
        .Add("published", document.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        .Add("source", document.Source)
        .Add("hash", document.Hash)
        .Of(GraphNames.Document);

    /// <summary>A claim: <c>(:Claim {id, relation, polarity, modality, when, quote, start, end, sentence, confidence, extractor})</c>.</summary>
    public static GraphElement Of(Claim claim) => new PropertyList()
        .Add(GraphNames.Id, claim.Id)
        .Add("relation", claim.Relation)
        .Add("polarity", NameOf(claim.Polarity))
        .Add("modality", NameOf(claim.Modality))
        .Add("when", claim.When)
        .Add("quote", claim.Evidence.Quote)
        .Add("start", claim.Evidence.Start)
        .Add("end", claim.Evidence.End)
        .Add("sentence", claim.Sentence)
        .Add("confidence", claim.Confidence)
        .Add("extractor", claim.Extractor)
        .Of(GraphNames.Claim);

    /// <summary>A relationship between entities: its type is the relation, its claims are added up.</summary>
    /// <exception cref="ConfigurationException">The ontology lacks its relation.</exception>
    public static GraphElement Of(Relationship relationship, Ontology ontology) => new PropertyList()
        .Add(GraphNames.Id, relationship.Id)
        .Add("claims", relationship.Claims)
        .Add("documents", relationship.Documents)
        .Add("affirmed", relationship.Affirmed)
        .Add("negated", relationship.Negated)
        .Add("asserted", relationship.Asserted)
        .Add("possible", relationship.Possible)
        .Add("proposed", relationship.Proposed)
        .Add("confidence", relationship.Confidence)
        .Add("weight", relationship.Weight)
        .Add("first", relationship.First)
        .Add("last", relationship.Last)
        .Add("sign", relationship.Sign)
        .Add("family", ontology.Relation(relationship.Relation).Family)
        .Of(relationship.Relation);

    /// <summary>A document's naming of an entity: <c>[:MENTIONS {count}]</c>.</summary>
    public static GraphElement Of(EntityMention mention) => new PropertyList().Add("count", mention.Count).Of(GraphNames.Mentions);

    /// <summary>As the graph writes it: affirmed or negated.</summary>
    public static string NameOf(Polarity polarity) => polarity == Polarity.Affirmed ? "affirmed" : "negated";

    /// <summary>As the graph writes it: asserted, possible or proposed.</summary>
    public static string NameOf(Modality modality) => modality switch
    {
        Modality.Asserted => "asserted",
        Modality.Possible => "possible",
        _ => "proposed",
    };
}
