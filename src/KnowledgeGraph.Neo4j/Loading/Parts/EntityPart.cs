using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Properties;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Loading.Parts;

/// <summary>Actors and concepts: one statement for each kind.</summary>
internal sealed class EntityPart(IGraphSource source, Ontology ontology) : IGraphPart
{
    private readonly Dictionary<string, string> _statements = ontology.Kinds.ToDictionary(k => k.Name, k => StatementFile.Read(
        "entity", ("class", [k.Class]), ("kind", [k.Name]), ("otherKinds", [.. ontology.Kinds.Select(o => o.Name).Where(o => o != k.Name)])));

    /// <inheritdoc/>
    public string Name => "entities";

    /// <inheritdoc/>
    public IEnumerable<(string? Label, string Statement)> Lists => ontology.Kinds.Select(k => k.Class).Distinct().Select(c => ((string?)c, StatementFile.Read("list-nodes", ("label", [c]))));

    /// <inheritdoc/>
    public string RemoveStatement(string label) => StatementFile.Read("remove-nodes", ("label", [label]));

    /// <inheritdoc/>
    public IEnumerable<LoadItem> Items(ItemMaker maker)
    {
        foreach (var node in source.Entities())
        {
            var element = GraphProperties.Of(node, ontology);
            var row = new Dictionary<string, object?> { ["id"] = node.Entity.Id, ["properties"] = ItemMaker.Map(element) };
            yield return maker.Make(element.Label, node.Entity.Id, _statements[node.Entity.Kind], row);
        }
    }
}
