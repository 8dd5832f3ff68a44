using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Properties;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Loading.Parts;

/// <summary>Relationships between entities: one statement for each type and pair of classes.</summary>
internal sealed class RelationshipPart(IGraphSource source, Ontology ontology, EntityClasses classes) : IGraphPart
{
    private readonly Dictionary<(string Type, string SourceClass, string TargetClass), string> _statements = [];

    /// <inheritdoc/>
    public string Name => "relationships";

    /// <inheritdoc/>
    public IEnumerable<(string? Label, string Statement)> Lists => ontology.Kinds.Select(k => k.Class).Distinct().Select(c => ((string?)null, StatementFile.Read("list-relationships", ("class", [c]))));

    /// <inheritdoc/>
    public string RemoveStatement(string label) => StatementFile.Read("remove-relationships", ("type", [label]));

    /// <inheritdoc/>
    public IEnumerable<LoadItem> Items(ItemMaker maker)
    {
        foreach (var relationship in source.Relationships())
        {
            var element = GraphProperties.Of(relationship, ontology);
            var statement = Statement(element.Label, classes.Of(relationship.Source), classes.Of(relationship.Target));
            yield return maker.Make(element.Label, relationship.Id, statement, new()
            {
                ["id"] = relationship.Id,
                ["source"] = relationship.Source,
                ["target"] = relationship.Target,
                ["properties"] = ItemMaker.Map(element),
            });
        }
    }

    private string Statement(string type, string sourceClass, string targetClass)
    {
        if (!_statements.TryGetValue((type, sourceClass, targetClass), out var statement))
        {
            statement = StatementFile.Read("relationship", ("type", [type]), ("sourceClass", [sourceClass]), ("targetClass", [targetClass]));
            _statements.Add((type, sourceClass, targetClass), statement);
        }

        return statement;
    }
}
