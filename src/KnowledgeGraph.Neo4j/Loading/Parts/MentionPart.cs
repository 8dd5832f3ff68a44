using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Properties;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Loading.Parts;

/// <summary>What ties documents to the entities that they name. Such a relationship has no id of its own: its ends are its id.</summary>
internal sealed class MentionPart(IGraphSource source, Ontology ontology, EntityClasses classes) : IGraphPart
{
    private readonly Dictionary<string, string> _statements =
        ontology.Kinds.Select(k => k.Class).Distinct().ToDictionary(c => c, c => StatementFile.Read("mention", ("class", [c])));

    /// <inheritdoc/>
    public string Name => "mentions";

    /// <inheritdoc/>
    public IEnumerable<(string? Label, string Statement)> Lists => [(GraphNames.Mentions, StatementFile.Read("list-mentions"))];

    /// <inheritdoc/>
    public string RemoveStatement(string label) => StatementFile.Read("remove-mentions");

    /// <inheritdoc/>
    public IEnumerable<LoadItem> Items(ItemMaker maker)
    {
        foreach (var mention in source.Mentions())
        {
            var element = GraphProperties.Of(mention);
            yield return maker.Make(element.Label, $"{mention.DocumentId}\n{mention.EntityId}", _statements[classes.Of(mention.EntityId)], new()
            {
                ["document"] = mention.DocumentId,
                ["entity"] = mention.EntityId,
                ["properties"] = ItemMaker.Map(element),
            });
        }
    }
}
