using System.Collections.Immutable;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Neo4j.Tests.Support;

/// <summary>A graph of every kind and several relation types, with names that try to break out of a statement. The same numbers give the same graph.</summary>
internal static class SampleGraph
{
    public const string HostileName = "x'}) DETACH DELETE n //";

    private static readonly string[] OddNames = [HostileName, "`Quoted` \"Name\"", "Ünïcode 🌍 $name", "back\\slash \n line", "\u0000null"];

    /// <summary>Builds a graph.</summary>
    /// <param name="documents">Documents, ten claims each.</param>
    /// <param name="entities">Entities, spread over the kinds.</param>
    /// <param name="rename">Gives an entity another kind, or the same.</param>
    /// <param name="allRelations">All relation types that fit; otherwise three for each pair of kinds.</param>
    public static InMemoryGraph Of(int documents = 12, int entities = 40, Func<Entity, Entity>? rename = null, bool allRelations = false)
    {
        var all = Enumerable.Range(0, entities).Select(Entity).Select(rename ?? (e => e)).ToImmutableArray();
        return new InMemoryGraph(Enumerable.Range(0, documents).Select(n => Extraction(n, all, allRelations ? int.MaxValue : 3)), Repository.Ontology);
    }

    /// <summary>What the documents of the graph gave: to be stored in a workspace.</summary>
    public static IEnumerable<DocumentExtraction> Extractions(int documents)
    {
        var entities = Enumerable.Range(0, 40).Select(Entity).ToImmutableArray();
        return Enumerable.Range(0, documents).Select(n => Extraction(n, entities, 3));
    }

    private static Entity Entity(int number)
    {
        var name = number < OddNames.Length ? OddNames[number] : $"Entity {number}";
        var kind = Kinds.All[number % Kinds.All.Count];
        return new Entity(EntityId.FromName(name), name, kind, number % 3 == 0 ? [] : [$"{name} the {number}th", $"E{number}"]);
    }

    private static DocumentExtraction Extraction(int number, ImmutableArray<Entity> entities, int relations)
    {
        var random = new Random(number);
        var text = $"Text {number}: somebody's claims.";
        var document = new Document(
            $"d{number}.txt", text, [], $"Title {number}", number % 2 == 0 ? ["A. Author", "B. Author"] : [], null, number % 3 == 0 ? null : new DateOnly(2020, 1, 1 + (number % 28)), null);
        var claims = Enumerable.Range(1, 10).Select(s => Claim(document, s, (entities, relations), random)).OrderBy(c => c, ClaimOrder.Instance).ToImmutableArray();
        var named = claims.SelectMany(c => c.AttributedTo.Append(c.Source).Append(c.Target)).Distinct().Order(StringComparer.Ordinal).ToList();
        return new DocumentExtraction(
            document,
            [],
            [.. named.Select(id => entities.First(e => e.Id == id))],
            [.. named.Select(id => new EntityMention(document.Id, id, 1 + random.Next(5), []))],
            claims,
            10);
    }

    private static Claim Claim(Document document, int sentence, (ImmutableArray<Entity> Entities, int Relations) choice, Random random)
    {
        var entities = choice.Entities;
        var source = entities[random.Next(entities.Length)];
        var target = entities[random.Next(entities.Length)];
        var allowed = Repository.Ontology.Relations.Where(r => r.Allows(source.Kind, target.Kind)).Take(choice.Relations).ToList();
        var relation = allowed[random.Next(allowed.Count)].Name;
        var polarity = random.Next(5) == 0 ? Polarity.Negated : Polarity.Affirmed;
        var modality = (Modality)random.Next(3);
        ImmutableArray<string> voices = random.Next(3) == 0 ? [.. new[] { entities[0].Id, entities[random.Next(entities.Length)].Id }.Distinct().Order(StringComparer.Ordinal)] : [];
        var id = ClaimId.Of(document.Id, sentence, source.Id, relation, target.Id, polarity, modality, voices);
        var when = random.Next(2) == 0 ? null : $"{2000 + random.Next(20)}";
        return new Claim(id, document.Id, sentence, source.Id, relation, target.Id, polarity, modality, voices, when, new Evidence("Text", 0, 4), 0.5 + (random.Next(3) * 0.25), "test");
    }
}
