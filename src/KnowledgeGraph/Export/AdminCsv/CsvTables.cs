using System.Collections.Immutable;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Properties;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Export.AdminCsv;

/// <summary>The tables of a graph: what a node or relationship holds is asked of <see cref="GraphProperties"/>, what type it has is said here.</summary>
internal sealed class CsvTables
{
    private static readonly ImmutableArray<string> EntityColumns =
    [
        "id:ID(Entity)", "name", "aliases:string[]", "kind", "mentions:long", "documents:long",
        "degree:long", "weighted_degree:double", "pagerank:double", "betweenness:double", "community:long",
    ];

    private static readonly ImmutableArray<string> DocumentColumns =
        ["id:ID(Document)", "name", "title", "authors:string[]", "publisher", "published", "source", "hash"];

    private static readonly ImmutableArray<string> ClaimColumns =
    [
        "id:ID(Claim)", "relation", "polarity", "modality", "when", "quote", "start:long", "end:long", "sentence:long", "confidence:double", "extractor",
    ];

    private static readonly ImmutableArray<string> RelationshipColumns =
    [
        "id", "claims:long", "documents:long", "affirmed:long", "negated:long", "asserted:long", "possible:long", "proposed:long",
        "confidence:double", "weight:double", "first", "last", "sign:long", "family",
    ];

    private readonly IGraphSource _graph;
    private readonly Ontology _ontology;
    private readonly HashSet<string> _ids;

    public CsvTables(IGraphSource graph, Ontology ontology)
    {
        _graph = graph;
        _ontology = ontology;
        _ids = graph.Entities().Select(e => e.Entity.Id).ToHashSet(StringComparer.Ordinal);
    }

    public ImmutableArray<CsvTable> All() =>
    [
        Nodes("entities", EntityColumns, _graph.Entities().Select(e => GraphProperties.Of(e, _ontology))),
        Nodes("documents", DocumentColumns, _graph.Documents().Select(GraphProperties.Of)),
        Nodes("claims", ClaimColumns, _graph.Claims().Select(GraphProperties.Of)),
        Edges("relationships", ("Entity", "Entity"), RelationshipColumns, _graph.Relationships().Select(r => (r.Source, r.Target, GraphProperties.Of(r, _ontology)))),
        Edges("claim-source", ("Claim", "Entity"), [], _graph.Claims().Select(c => (c.Id, c.Source, Type(GraphNames.Source)))),
        Edges("claim-target", ("Claim", "Entity"), [], _graph.Claims().Select(c => (c.Id, c.Target, Type(GraphNames.Target)))),
        Edges("claim-document", ("Claim", "Document"), [], _graph.Claims().Select(c => (c.Id, c.DocumentId, Type(GraphNames.StatedIn)))),
        Edges("claim-attribution", ("Claim", "Entity"), [], _graph.Claims()
            .SelectMany(c => c.AttributedTo.Where(_ids.Contains).Select(a => (c.Id, a, Type(GraphNames.AttributedTo))))),
        Edges("mentions", ("Document", "Entity"), ["count:long"], _graph.Mentions().Select(m => (m.DocumentId, m.EntityId, GraphProperties.Of(m)))),
    ];

    private static GraphElement Type(string name) => new([name], []);

    private static CsvTable Nodes(string name, ImmutableArray<string> columns, IEnumerable<GraphElement> nodes) => new(
        name, true, [.. columns, ":LABEL"], nodes.Select(n => (object?[])[.. Values(n, columns), n.Labels.ToArray()]));

    private static CsvTable Edges(
        string name, (string Source, string Target) ends, ImmutableArray<string> columns, IEnumerable<(string Source, string Target, GraphElement Element)> edges) => new(
        name,
        false,
        [$":START_ID({ends.Source})", $":END_ID({ends.Target})", ":TYPE", .. columns],
        edges.Select(e => (object?[])[e.Source, e.Target, e.Element.Label, .. Values(e.Element, columns)]));

    // Properties come in the order of the columns, some missing.
    private static IEnumerable<object?> Values(GraphElement element, ImmutableArray<string> columns) =>
        columns.Select(c => element.Properties.FirstOrDefault(p => c.AsSpan().StartsWith(p.Key) && (c.Length == p.Key.Length || c[p.Key.Length] == ':')).Value);
}
