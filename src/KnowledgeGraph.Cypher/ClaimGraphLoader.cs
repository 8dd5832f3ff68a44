using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Properties;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Cypher;

/// <summary>
/// Makes the property graph of a claim graph, the same that the Neo4j loader makes: entities, documents and claims as nodes,
/// relationships between entities, and what ties claims and documents to them.
/// </summary>
public sealed class ClaimGraphLoader
{
    private readonly IGraphSource _source;
    private readonly Ontology _ontology;
    private readonly PropertyGraphBuilder _builder = new();
    private readonly Dictionary<string, GraphNode> _entities = [];
    private readonly Dictionary<string, GraphNode> _documents = [];

    private ClaimGraphLoader(IGraphSource source, Ontology ontology)
    {
        _source = source;
        _ontology = ontology;
    }

    /// <summary>Reads the whole source.</summary>
    /// <exception cref="ConfigurationException">The source holds a kind or relation that the ontology lacks.</exception>
    /// <exception cref="StoreException">A relationship, claim or mention names an entity or document that the source lacks.</exception>
    public static PropertyGraph Load(IGraphSource source, Ontology ontology) => new ClaimGraphLoader(source, ontology).Load();

    private PropertyGraph Load()
    {
        foreach (var entity in _source.Entities())
        {
            _entities.Add(entity.Entity.Id, Node(GraphProperties.Of(entity, _ontology)));
        }

        foreach (var document in _source.Documents())
        {
            _documents.Add(document.Id, Node(GraphProperties.Of(document)));
        }

        foreach (var relationship in _source.Relationships())
        {
            Relate(GraphProperties.Of(relationship, _ontology), Entity(relationship.Source), Entity(relationship.Target));
        }

        foreach (var mention in _source.Mentions())
        {
            Relate(GraphProperties.Of(mention), Document(mention.DocumentId), Entity(mention.EntityId));
        }

        foreach (var claim in _source.Claims())
        {
            Add(claim);
        }

        return _builder.Build();
    }

    private void Add(Model.Claim claim)
    {
        var node = Node(GraphProperties.Of(claim));
        Relate(GraphNames.Source, node, Entity(claim.Source));
        Relate(GraphNames.Target, node, Entity(claim.Target));
        Relate(GraphNames.StatedIn, node, Document(claim.DocumentId));
        foreach (var actor in claim.AttributedTo)
        {
            Relate(GraphNames.AttributedTo, node, Entity(actor));
        }
    }

    private GraphNode Node(GraphElement element) => _builder.AddNode(element.Labels, element.Properties!);

    private void Relate(GraphElement element, GraphNode start, GraphNode end) =>
        _builder.AddRelationship(element.Label, start, end, element.Properties!);

    private void Relate(string type, GraphNode start, GraphNode end) => _builder.AddRelationship(type, start, end, []);

    private GraphNode Entity(string id) => Find(_entities, id, "entity");

    private GraphNode Document(string id) => Find(_documents, id, "document");

    private static GraphNode Find(Dictionary<string, GraphNode> nodes, string id, string what) =>
        nodes.GetValueOrDefault(id) ?? throw new StoreException($"the graph names the {what} '{id}' but does not hold it; build the workspace again");
}
