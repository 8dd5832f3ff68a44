using System.Collections.Immutable;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Tests.Export.Support;

namespace KnowledgeGraph.Tests.Graph.Support;

/// <summary>Builds small graphs by hand: claims by the names of their ends, one document each unless said otherwise.</summary>
internal sealed class GraphOf
{
    private readonly List<DocumentExtraction> _extractions = [];
    private readonly Dictionary<string, string> _kinds = [];
    private readonly Dictionary<string, string[]> _aliases = [];

    public static IGraphSource Claims(params (string Source, string Relation, string Target)[] triples)
    {
        var graph = new GraphOf();
        foreach (var (source, relation, target) in triples)
        {
            graph.Add(source, relation, target);
        }

        return graph.Build();
    }

    /// <summary>Says what an entity is; otherwise it is a state.</summary>
    public GraphOf Entity(string name, string kind, params string[] aliases)
    {
        _kinds[name] = kind;
        _aliases[name] = aliases;
        return this;
    }

    /// <summary>A document that only mentions entities.</summary>
    public GraphOf Mention(params string[] names) => Document(new DateOnly(2020, 1, 1), names, []);

    /// <summary>A document with one claim.</summary>
    public GraphOf Add(string source, string relation, string target, Func<Claim, Claim>? change = null, DateOnly? published = null, bool undated = false)
    {
        var id = EntityId.FromName;
        var claim = new Claim(
            "", "", 1, id(source), relation, id(target), Polarity.Affirmed, Modality.Asserted, [], null, new Evidence($"{source} {relation} {target}.", 0, 5), 0.75, "test");
        claim = change?.Invoke(claim) ?? claim;
        return Document(undated ? null : published ?? new DateOnly(2020, 1, 1), [source, target], [claim]);
    }

    public IGraphSource Build() => new InMemoryGraph(_extractions, Shared.Ontology);

    private GraphOf Document(DateOnly? published, string[] names, Claim[] claims)
    {
        var text = $"Text {_extractions.Count}";
        var document = new Document($"{_extractions.Count}.txt", text, [], $"Title {_extractions.Count}", ["An Author"], "A Review", published, null);
        var entities = names.Distinct().Select(n => new Entity(EntityId.FromName(n), n, _kinds.GetValueOrDefault(n, Kinds.State), [.. _aliases.GetValueOrDefault(n, [])]));
        var ordered = entities.DistinctBy(e => e.Id).OrderBy(e => e.Id, StringComparer.Ordinal).ToImmutableArray();
        _extractions.Add(new DocumentExtraction(
            document, [], ordered, [.. ordered.Select(e => new EntityMention(document.Id, e.Id, 1, [e.Name]))], [.. claims.Select(c => Finish(c, document.Id))], 2));
        return this;
    }

    private static Claim Finish(Claim c, string document) => c with
    {
        DocumentId = document,
        Id = ClaimId.Of(document, c.Sentence, c.Source, c.Relation, c.Target, c.Polarity, c.Modality, c.AttributedTo),
    };
}
