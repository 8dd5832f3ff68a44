using System.Collections.Immutable;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Sqlite;

namespace KnowledgeGraph.Cli.Tests.Support;

/// <summary>A workspace made by hand: one document with two sentences, three entities and two claims, and one file that failed.</summary>
internal static class SampleWorkspace
{
    private const string Text = "Analysts say that Moscow may be balancing\nBeijing. Russia and China are partners.";

    /// <summary>Writes <c>graph.db</c> into a sandbox.</summary>
    public static void WriteTo(Sandbox sandbox)
    {
        var ontology = OntologyReader.ReadFile(Repository.At("graph-schema", "ontology.yaml"));
        using var workspace = SqliteWorkspace.OpenOrCreate(sandbox.At("graph.db"), ontology);
        workspace.Save(Extraction(), "test-1");
        workspace.SaveFailure("broken.pdf", SentenceStatus.Failed, "damaged: no page can be read");
    }

    private static DocumentExtraction Extraction()
    {
        var split = Text.IndexOf("Russia", StringComparison.Ordinal);
        var document = new Document("notes/a.txt", Text, [new Block(0, Text.Length, BlockKind.Paragraph)], "A note", ["Jane Doe"], null, new DateOnly(2021, 4, 6), null);
        return new DocumentExtraction(
            document,
            [new SentenceRecord(1, 0, split - 1, SentenceStatus.Read, null), new SentenceRecord(2, split, Text.Length, SentenceStatus.Read, null)],
            [new Entity("analysts", "Analysts", Kinds.Organization, []), new Entity("china", "China", Kinds.State, ["Beijing"]), new Entity("russia", "Russia", Kinds.State, ["Moscow"])],
            [new EntityMention(document.Id, "analysts", 1, ["Analysts"]), new EntityMention(document.Id, "china", 2, ["Beijing", "China"]), new EntityMention(document.Id, "russia", 2, ["Moscow", "Russia"])],
            [
                Claim(document, 1, "russia", "BALANCES", "china", Modality.Possible, ["analysts"], "Moscow may be balancing\nBeijing"),
                Claim(document, 2, "china", "PARTNERS_WITH", "russia", Modality.Asserted, [], "Russia and China are partners"),
            ],
            12);
    }

    private static Claim Claim(
        Document document, int sentence, string source, string relation, string target, Modality modality, ImmutableArray<string> attributedTo, string quote)
    {
        var start = document.Text.IndexOf(quote, StringComparison.Ordinal);
        var id = ClaimId.Of(document.Id, sentence, source, relation, target, Polarity.Affirmed, modality, attributedTo);
        return new Claim(
            id, document.Id, sentence, source, relation, target, Polarity.Affirmed, modality, attributedTo, "2021", new Model.Evidence(quote, start, start + quote.Length), 0.8, "test");
    }
}
