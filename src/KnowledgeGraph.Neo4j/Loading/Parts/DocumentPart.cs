using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Properties;

namespace KnowledgeGraph.Neo4j.Loading.Parts;

/// <summary>Documents without their text.</summary>
internal sealed class DocumentPart(IGraphSource source) : IGraphPart
{
    private readonly string _statement = StatementFile.Read("document");

    /// <inheritdoc/>
    public string Name => "documents";

    /// <inheritdoc/>
    public IEnumerable<(string? Label, string Statement)> Lists => [(GraphNames.Document, StatementFile.Read("list-nodes", ("label", [GraphNames.Document])))];

    /// <inheritdoc/>
    public string RemoveStatement(string label) => StatementFile.Read("remove-nodes", ("label", [label]));

    /// <inheritdoc/>
    public IEnumerable<LoadItem> Items(ItemMaker maker)
    {
        foreach (var document in source.Documents())
        {
            var element = GraphProperties.Of(document);
            yield return maker.Make(element.Label, document.Id, _statement, new() { ["id"] = document.Id, ["properties"] = ItemMaker.Map(element) });
        }
    }
}
