using KnowledgeGraph.Graph;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Knows the class of every entity: the label under which the ends of a relationship are looked up.</summary>
internal sealed class EntityClasses
{
    private readonly Dictionary<string, string> _classes;

    /// <summary>Reads all entities.</summary>
    public EntityClasses(IGraphSource source, Ontology ontology) =>
        _classes = source.Entities().ToDictionary(n => n.Entity.Id, n => ontology.Kind(n.Entity.Kind).Class);

    /// <summary>The class of an entity.</summary>
    /// <exception cref="StoreException">The graph names the entity but does not hold it.</exception>
    public string Of(string id) => _classes.GetValueOrDefault(id)
        ?? throw new StoreException($"the graph names the entity '{id}' but does not hold it; build the workspace again");
}
