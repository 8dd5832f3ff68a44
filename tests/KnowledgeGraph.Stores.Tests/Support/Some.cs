using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Stores.Tests.Support;

/// <summary>Small extractions made by hand.</summary>
internal static class Some
{
    public static DocumentExtraction Extraction(string name, string text, params Claim[] claims)
    {
        var document = new Document(name, text, [new Block(0, text.Length, BlockKind.Paragraph)], $"Title of {name}", ["A. Author"], "Press", new DateOnly(2021, 4, 5), null);
        var entities = claims.SelectMany(c => new[] { c.Source, c.Target }.Concat(c.AttributedTo)).Distinct().Order(StringComparer.Ordinal)
            .Select(id => new Entity(id, id.ToUpperInvariant(), Kinds.State, [$"{id} ({name})"])).ToImmutableArray();
        return new DocumentExtraction(
            document,
            [new SentenceRecord(1, 0, text.Length, SentenceStatus.Read, null)],
            entities,
            [.. entities.Select(e => new EntityMention(document.Id, e.Id, 2, [e.Name]))],
            [.. claims.Select((c, i) => c with { Id = $"{document.Id[..8]}{i:x8}", DocumentId = document.Id })],
            text.Split(' ').Length);
    }

    public static Claim Claim(string source, string relation, string target) => new(
        "", "", 1, source, relation, target, Polarity.Affirmed, Modality.Asserted, [], null, new Evidence("quote", 0, 5), 0.75, "test");

    /// <summary>Documents that share entities and triples, with every kind of qualifier; the same ones for the same seed.</summary>
    public static IReadOnlyList<DocumentExtraction> Corpus(int documents, int claims, int seed = 1)
    {
        var random = new Random(seed);
        string[] relations = ["BALANCES", "ARMS", "RIVALS", "SUPPORTS"];
        string?[] times = [null, "2014", "2014/2016", "2021-04", "1999-12-31/2003"];
        Claim Any() => Claim($"e{random.Next(30)}", relations[random.Next(4)], $"e{random.Next(30)}") with
        {
            Sentence = random.Next(1, 9),
            Polarity = (Polarity)random.Next(2),
            Modality = (Modality)random.Next(3),
            AttributedTo = random.Next(3) == 0 ? ["e1", "e2"] : [],
            When = times[random.Next(5)],
            Confidence = random.NextDouble(),
        };
        return [.. Enumerable.Range(0, documents).Select(d =>
            Extraction($"d{d:d6}.txt", $"text of document {d}", [.. Enumerable.Range(0, claims).Select(_ => Any())]))];
    }
}
