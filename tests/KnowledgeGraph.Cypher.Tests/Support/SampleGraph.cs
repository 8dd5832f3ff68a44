using System.Collections.Immutable;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Measures;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Cypher.Tests.Support;

/// <summary>A small claim graph written by hand, with every relation that a preset asks for.</summary>
public static class SampleGraph
{
    // document | source | relation | target | ! negated, ? possible, > proposed | who says it | when
    private const string Claims = """
        d1|Russia|BALANCES|China||Elena Smirnova|2020
        d1|Russia|BALANCES|China|||
        d2|Russia|BALANCES|China|!|Wang Yi|2021-04
        d1|India|BALANCES|China|||2019
        d2|India|BALANCES|Pakistan|!||
        d1|United States|CONTAINS|China||Wang Yi|2018
        d1|China|RIVALS|India|||
        d2|India|RIVALS|China||Elena Smirnova|2020-06
        d1|India|RIVALS|Pakistan|||
        d1|United States|RIVALS|China|||
        d2|United States|SANCTIONS|Russia|||2014/2016
        d2|Russia|ALIGNS_WITH|India|?|Elena Smirnova|
        d1|China|ALIGNS_WITH|Pakistan|||
        d1|Russia|PARTNERS_WITH|India|||
        d1|China|PARTNERS_WITH|Russia||Wang Yi|2021
        d2|Russia|PARTNERS_WITH|China|!||
        d2|India|COOPERATES_WITH|United States||Elena Smirnova|2022
        d1|Russia|ARMS|India|||2018
        d1|China|ARMS|Pakistan|||
        d1|China|TRADES_WITH|Russia|||
        d2|Russia|TRADES_WITH|China|||
        d2|Elena Smirnova|SUPPORTS|multipolarity|||
        d1|China|SUPPORTS|Pakistan|||
        d2|Russia|DEPENDS_ON|China|?|Elena Smirnova|
        d1|Pakistan|DEPENDS_ON|China|||
        d1|China|INFLUENCES|Central Asia|||
        d1|Wang Yi|LEADS|Belt and Road||Wang Yi|2013
        d1|India|MEMBER_OF|SCO|||2017
        d2|Pakistan|MEMBER_OF|SCO|||
        d1|India|PURSUES|multi-alignment|||
        d2|India|PURSUES|multi-alignment|?||
        d1|Russia|PROPOSES|multipolarity|>|Elena Smirnova|
        d2|China|PROPOSES|Belt and Road|||2013
        d2|multi-alignment|IS_A|multipolarity|||
        d1|Belt and Road|CONNECTS|Central Asia|||
        d2|United States|OPPOSES|Belt and Road|>||2023
        d2|Japan|MEETS|United States|||2023-05
        """;

    private static readonly Dictionary<string, (string Kind, string[] Aliases)> Entities = new()
    {
        ["Russia"] = ("State", ["Kremlin", "Moscow"]),
        ["China"] = ("State", ["Beijing"]),
        ["India"] = ("State", []),
        ["Pakistan"] = ("State", []),
        ["Japan"] = ("State", []),
        ["United States"] = ("State", ["US", "Washington"]),
        ["SCO"] = ("Bloc", ["Shanghai Cooperation Organisation"]),
        ["Wang Yi"] = ("Person", []),
        ["Elena Smirnova"] = ("Person", ["Smirnova"]),
        ["multipolarity"] = ("Order", []),
        ["multi-alignment"] = ("Strategy", []),
        ["Belt and Road"] = ("Initiative", ["BRI"]),
        ["Central Asia"] = ("Region", []),
    };

    /// <summary>The ontology of the product.</summary>
    public static Ontology Ontology { get; } = OntologyReader.ReadFile(Path.Combine(Repository.Root!, "graph-schema", "ontology.yaml"));

    /// <summary>The claims as a claim graph.</summary>
    public static InMemoryGraph Source { get; } = new([Extract("d1", "On balance", ["Ann Author", "Bob Writer"], "A Journal"), Extract("d2", "Wire report", [], null)], Ontology);

    /// <summary>The claims as a property graph, measured as a workspace is after a build.</summary>
    public static PropertyGraph Graph { get; } = ClaimGraphLoader.Load(MeasuredGraph.Of(Source, Ontology), Ontology);

    private static DocumentExtraction Extract(string name, string title, ImmutableArray<string> authors, string? publisher)
    {
        var document = new Document($"{name}.txt", $"The text of {name}.", [], title, authors, publisher, new DateOnly(2021, 5, 1), null);
        var claims = Claims.Split('\n').Select(l => l.Trim().Split('|')).Where(p => p[0] == name).Select((p, i) => ClaimOf(document, p, i + 1)).ToImmutableArray();
        var ids = claims.SelectMany(c => c.AttributedTo.Append(c.Source).Append(c.Target)).Distinct().Order(StringComparer.Ordinal).ToList();
        var entities = Entities.Where(e => ids.Contains(EntityId.FromName(e.Key))).Select(e => new Entity(EntityId.FromName(e.Key), e.Key, e.Value.Kind, [.. e.Value.Aliases]));
        return new DocumentExtraction(document, [], [.. entities], [.. ids.Select((id, i) => new EntityMention(document.Id, id, i + 1, []))], claims, 0);
    }

    private static Claim ClaimOf(Document document, string[] parts, int sentence)
    {
        var (source, target) = (EntityId.FromName(parts[1]), EntityId.FromName(parts[3]));
        var polarity = parts[4] == "!" ? Polarity.Negated : Polarity.Affirmed;
        var modality = parts[4] switch { "?" => Modality.Possible, ">" => Modality.Proposed, _ => Modality.Asserted };
        ImmutableArray<string> by = parts[5].Length > 0 ? [EntityId.FromName(parts[5])] : [];
        return new Claim(
            ClaimId.Of(document.Id, sentence, source, parts[2], target, polarity, modality, by), document.Id, sentence, source, parts[2], target, polarity, modality,
            by, parts[6].Length > 0 ? parts[6] : null, new Evidence($"{parts[1]} {parts[4]}{parts[2]} {parts[3]}.", sentence * 10, (sentence * 10) + 9), 0.5 + (sentence % 5 * 0.1), "test");
    }
}
