using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Properties;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Loading.Parts;

/// <summary>Claims with what ties them to their ends, their document and those who make them.</summary>
internal sealed class ClaimPart(IGraphSource source, Ontology ontology, EntityClasses classes) : IGraphPart
{
    private readonly Dictionary<(string SourceClass, string TargetClass), string> _statements = StatementsFor(ontology);

    /// <inheritdoc/>
    public string Name => "claims";

    /// <inheritdoc/>
    public string? ResetStatement { get; } = StatementFile.Read("claim-reset");

    /// <inheritdoc/>
    public IEnumerable<(string? Label, string Statement)> Lists => [(GraphNames.Claim, StatementFile.Read("list-nodes", ("label", [GraphNames.Claim])))];

    /// <inheritdoc/>
    public string RemoveStatement(string label) => StatementFile.Read("remove-claims");

    /// <inheritdoc/>
    public IEnumerable<LoadItem> Items(ItemMaker maker)
    {
        foreach (var claim in source.Claims())
        {
            ontology.Relation(claim.Relation);
            var row = new Dictionary<string, object?>
            {
                ["id"] = claim.Id,
                ["source"] = claim.Source,
                ["target"] = claim.Target,
                ["document"] = claim.DocumentId,
                ["properties"] = ItemMaker.Map(GraphProperties.Of(claim)),
                ["by"] = claim.AttributedTo.IsDefaultOrEmpty ? null : claim.AttributedTo.Select(Voice).ToArray(),
            };
            yield return maker.Make(GraphNames.Claim, claim.Id, _statements[(classes.Of(claim.Source), classes.Of(claim.Target))], row);
        }
    }

    private Dictionary<string, object?> Voice(string id) => new() { [classes.Of(id).ToLowerInvariant()] = id };

    private static Dictionary<(string, string), string> StatementsFor(Ontology ontology)
    {
        var names = ontology.Kinds.Select(k => k.Class).Distinct().ToList();
        return names.SelectMany(s => names, (s, t) => (s, t)).ToDictionary(
            ends => ends, ends => StatementFile.Read("claim", ("sourceClass", [ends.s]), ("targetClass", [ends.t])));
    }
}
