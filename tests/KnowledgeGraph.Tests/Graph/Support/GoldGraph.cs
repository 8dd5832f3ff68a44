using System.Collections.Immutable;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Tests.Export.Support;

namespace KnowledgeGraph.Tests.Graph.Support;

/// <summary>The graph of the five seeds as people annotated them: a real one, with what real texts hold.</summary>
internal static class GoldGraph
{
    public static IGraphSource Seeds() => new InMemoryGraph(
        Directory.GetFiles(Shared.Find("gold/dev"), "00*.claims.tsv").Order(StringComparer.Ordinal).Select(Read), Shared.Ontology);

    private static DocumentExtraction Read(string claimsFile)
    {
        var name = Path.GetFileName(claimsFile).Split('.')[0];
        var document = new Document($"{name}.txt", File.ReadAllText(Shared.Find($"seeds/{name}.txt")), [], name, ["Andrew Korybko"], null, new DateOnly(2021, 4, 5), null);
        var entities = Rows(claimsFile.Replace(".claims.", ".entities."))
            .Select(r => new Entity(EntityId.FromName(r[0]), r[0], r[1], [.. r[2].Split('|').Where(a => a != r[0] && a != "")]))
            .OrderBy(e => e.Id, StringComparer.Ordinal).ToImmutableArray();
        var claims = Rows(claimsFile).Select(r => Claim(r, document.Id)).DistinctBy(c => c.Id).ToImmutableArray();
        var named = claims.SelectMany(c => new[] { c.Source, c.Target }).CountBy(id => id).ToDictionary();
        return new DocumentExtraction(
            document, [], entities, [.. entities.Select(e => new EntityMention(document.Id, e.Id, 1 + named.GetValueOrDefault(e.Id), [e.Name]))], claims, 1000);
    }

    private static Claim Claim(string[] row, string document)
    {
        var (source, target) = (EntityId.FromName(row[1]), EntityId.FromName(row[3]));
        var polarity = row[4] == "affirmed" ? Polarity.Affirmed : Polarity.Negated;
        var modality = row[5] switch { "asserted" => Modality.Asserted, "possible" => Modality.Possible, _ => Modality.Proposed };
        ImmutableArray<string> by = [.. row[6].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(EntityId.FromName).Order(StringComparer.Ordinal)];
        var sentence = int.Parse(row[0]);
        var id = ClaimId.Of(document, sentence, source, row[2], target, polarity, modality, by);
        return new Claim(id, document, sentence, source, row[2], target, polarity, modality, by, null, new Evidence(row[7], 0, row[7].Length), 0.9, "gold");
    }

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(file).Skip(1).Select(l => l.Split('\t'));
}
