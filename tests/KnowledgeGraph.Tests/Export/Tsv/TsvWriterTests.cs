using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Export;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Tests.Evaluation.Support;
using KnowledgeGraph.Tests.Export.Support;

namespace KnowledgeGraph.Tests.Export.Tsv;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class TsvWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void ADocumentIsAPairOfFilesInTheGoldFormat()
    {
        Write(Extraction("sub/a.txt", "Moscow arms India.", "Moscow\narms \"India\""));
        Assert.That(File.ReadAllText(_folder["a.entities.tsv"]), Is.EqualTo("name\tkind\taliases\nIndia\tState\tIndia\nRussia\tState\tMoscow|Russian\n"));
        Assert.That(File.ReadAllText(_folder["a.claims.tsv"]), Is.EqualTo(
            "sentence\tsubject\trelation\tobject\tpolarity\tmodality\tattributed_to\tquote\n" +
            "1\tRussia\tARMS\tIndia\tnegated\tpossible\tIndia|Russia\tMoscow arms \"India\"\n"));
    }

    [Test]
    public void WhatIsWrittenCanBeReadBack()
    {
        var graph = Write(Extraction("a.txt", "text", "quote"), Extraction("b.txt", "other text", "quote"));
        var folder = new GoldFolder(_folder.Path);
        Assert.That(folder.Names, Is.EqualTo(new[] { "a", "b" }));
        foreach (var document in new GraphAnnotations(graph).Documents())
        {
            var read = folder.Load(document.Name)!;
            Assert.That(read.Entities.Select(e => e.ToString()), Is.EqualTo(document.Entities.Select(e => e.ToString())));
            Assert.That(read.Claims.Select(c => c.Quote), Is.EqualTo(document.Claims.Select(c => c.Quote)));
        }
    }

    [Test]
    public void FilesAreNamedAlikeNeverTwice()
    {
        string[] names = ["x/a.txt", "y/a.txt", "b.txt", "B.md", "c.txt", "x_c.txt", "t.csv#1", "t.csv#2", "u/t.csv#1", "v:?.txt", ".txt"];
        Write([.. names.Select((n, i) => Extraction(n, $"text {i}", "quote"))]);
        Assert.That(_folder.Files.Where(f => f.EndsWith(".claims.tsv", StringComparison.Ordinal)).Select(f => f[..^".claims.tsv".Length]), Is.EquivalentTo(new[]
        {
            "x_a", "y_a", "b.txt", "B.md", "c", "x_c", "t#1", "t#2", "u_t#1", "v__", ".txt",
        }));
    }

    [Test]
    public void AFolderThatCannotBeWrittenIsAnInputError()
    {
        _folder.Write("file", "");
        var graph = new InMemoryGraph([Extraction("a.txt", "text", "quote")], Shared.Ontology);
        Assert.That(() => Exported.Exporter(graph, "tsv").WriteTo(_folder["file"]), Throws.TypeOf<InputException>().With.Message.Contains("cannot be written"));
    }

    private InMemoryGraph Write(params DocumentExtraction[] extractions)
    {
        var graph = new InMemoryGraph(extractions, Shared.Ontology);
        Assert.That(Exported.Exporter(graph, "tsv").WriteTo(_folder.Path), Is.EqualTo(new ExportSummary(2, 0, extractions.Length)));
        return graph;
    }

    private static DocumentExtraction Extraction(string name, string text, string quote)
    {
        var document = new Document(name, text, [], name, [], null, null, null);
        return new DocumentExtraction(
            document,
            [],
            [new Entity("india", "India", Kinds.State, []), new Entity("russia", "Russia", Kinds.State, ["Moscow"])],
            [new EntityMention(document.Id, "india", 1, ["India"]), new EntityMention(document.Id, "russia", 2, ["Moscow", "Russian"])],
            [new Claim("c", document.Id, 1, "russia", "ARMS", "india", Polarity.Negated, Modality.Possible, ["india", "russia"], null, new Evidence(quote, 0, 1), 1, "t")],
            2);
    }
}
