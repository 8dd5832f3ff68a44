using KnowledgeGraph.Export;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Measures;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Sqlite;
using KnowledgeGraph.Stores.Tests.Support;

namespace KnowledgeGraph.Stores.Tests;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SqliteWorkspaceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Database => _folder["graph.db"];

    public void Dispose() => _folder.Dispose();

    [Test]
    public void WhatWasSavedIsThereAfterReopening()
    {
        var extraction = Some.Extraction("a.txt", "Russia arms India.", Some.Claim("russia", "ARMS", "india"));
        using (var workspace = Create())
        {
            workspace.Save(extraction, "v1");
        }

        using var again = SqliteWorkspace.Open(Database, Repository.Ontology);
        Assert.That(Snapshot.Of(again), Is.EqualTo(Snapshot.Of(new InMemoryGraph([extraction], Repository.Ontology))));
        Assert.That(again.Find("a.txt"), Is.EqualTo(new StoredVersion(extraction.Document.Hash, "v1")));
        Assert.That(again.Sentences(extraction.Document.Id), Is.EqualTo(extraction.Sentences));
        Assert.That(again.ClaimsIn(extraction.Document.Id).Select(c => c.Id), Is.EqualTo(extraction.Claims.Select(c => c.Id)));
    }

    [Test]
    public void MeasuresComeBackWithTheEntitiesUntilTheGraphChanges()
    {
        using var workspace = Create();
        workspace.Save(Some.Extraction("a.txt", "Russia arms India.", Some.Claim("russia", "ARMS", "india")), "v1");
        Assert.That(workspace.IsMeasured, Is.False);
        Assert.That(workspace.Entities().Select(e => e.Measures), Is.All.Null);

        var measures = GraphMeasures.Of(workspace, Repository.Ontology);
        workspace.SaveMeasures(measures);
        workspace.SaveMeasures(measures);
        Assert.That(workspace.IsMeasured);
        Assert.That(workspace.Entities().Select(e => e.Measures), Is.EqualTo(measures.Entities));
        Assert.That(MeasuredGraph.Of(workspace, Repository.Ontology), Is.SameAs(workspace), "nothing is measured twice");

        workspace.SaveFailure("b.pdf", SentenceStatus.Failed, "damaged");
        Assert.That(workspace.IsMeasured, "the graph is as before");
        workspace.Save(Some.Extraction("b.txt", "China arms Pakistan.", Some.Claim("china", "ARMS", "pakistan")), "v1");
        Assert.That(workspace.IsMeasured, Is.False);

        workspace.SaveMeasures(GraphMeasures.Of(workspace, Repository.Ontology));
        workspace.RemoveOthers(new HashSet<string> { "a.txt" });
        Assert.That(workspace.IsMeasured, Is.False);
    }

    [Test]
    public void APartOfAMeasuredGraphIsMeasuredAnew()
    {
        using var workspace = Create();
        workspace.Save(Some.Extraction("a.txt", "text", Some.Claim("russia", "ARMS", "india"), Some.Claim("russia", "BALANCES", "china")), "v1");
        workspace.SaveMeasures(GraphMeasures.Of(workspace, Repository.Ontology));
        foreach (var choice in (GraphExport[])[new() { Relations = ["ARMS"] }, new() { Fold = true }])
        {
            var view = choice.Apply(workspace, Repository.Ontology);
            Assert.That(view.Graph.Entities().Select(e => e.Measures), Is.All.Null);
            Assert.That(MeasuredGraph.Of(view.Graph, view.Ontology).Entities().Select(e => e.Measures?.Id), Is.EqualTo(view.Graph.Entities().Select(e => e.Entity.Id)));
        }
    }

    [Test]
    public void OneFileIsLeft()
    {
        using (var workspace = Create())
        {
            workspace.Save(Some.Extraction("a.txt", "text"), "v1");
            _ = workspace.Documents().Count();
            Assert.That(_folder.Files, Has.Length.GreaterThan(1), "the log is there while it is written");
        }

        Assert.That(_folder.Files, Is.EqualTo(new[] { "graph.db" }));
    }

    [Test]
    public void ALoadedDocumentIsTheOneThatWasSaved()
    {
        var text = "Title\n\nShare this!\n\n" + string.Concat(Enumerable.Repeat("long text \u4e2d\U0001F600 ", 100_000));
        var document = new Document("a", text, [new(0, 5, BlockKind.Title), new(7, 18, BlockKind.Boilerplate, "share button")], "Title", ["A", "B"], null, null, "https://example.org");
        using var workspace = Create();
        workspace.Save(new DocumentExtraction(document, [], [], [], [], 0), "v1");

        var loaded = workspace.LoadDocument(document.Id)!;
        Assert.That(loaded.Text, Is.EqualTo(text));
        Assert.That(loaded.Blocks, Is.EqualTo(document.Blocks));
        Assert.That(loaded with { Blocks = document.Blocks, Authors = document.Authors }, Is.EqualTo(document));
        Assert.That(loaded.Authors, Is.EqualTo(document.Authors));
        Assert.That(workspace.LoadDocument("none"), Is.Null);
    }

    [Test]
    public void TheMarkupInsideABlockIsKept()
    {
        var document = new Document("a", "see [text](url) now", [new(0, 19, BlockKind.Paragraph) { Hidden = [(4, 5), (9, 15)] }], "a", [], null, null, null);
        using var workspace = Create();
        workspace.Save(new DocumentExtraction(document, [], [], [], [], 0), "v1");
        Assert.That(workspace.LoadDocument(document.Id)!.Blocks.Single().Hidden, Is.EqualTo(document.Blocks.Single().Hidden));
    }

    [Test]
    public void ATextWithANullCharacterIsKeptWhole()
    {
        using var workspace = Create();
        var extraction = Some.Extraction("a", "before\0after");
        workspace.Save(extraction, "v1");
        Assert.That(workspace.LoadDocument(extraction.Document.Id)!.Text, Is.EqualTo("before\0after"));
    }

    [Test]
    public void SavingANameAgainReplacesAllThatItGave()
    {
        using var workspace = Create();
        workspace.Save(Some.Extraction("a", "old text", Some.Claim("x", "ARMS", "y")), "v1");
        var extraction = Some.Extraction("a", "new text", Some.Claim("x", "RIVALS", "z"));
        workspace.Save(extraction, "v2");
        Assert.That(Snapshot.Of(workspace), Is.EqualTo(Snapshot.Of(new InMemoryGraph([extraction], Repository.Ontology))));
    }

    [Test]
    public void ATextLivesUnderOneName()
    {
        using var workspace = Create();
        workspace.Save(Some.Extraction("old name", "text", Some.Claim("x", "ARMS", "y")), "v1");
        workspace.Save(Some.Extraction("new name", "text", Some.Claim("x", "ARMS", "y")), "v1");
        Assert.That(workspace.Find("old name"), Is.Null);
        Assert.That(workspace.Ledger().Select(e => e.Name), Is.EqualTo(new[] { "new name" }));
        Assert.That(workspace.Claims().Count(), Is.EqualTo(1));
    }

    [Test]
    public void AFailureTakesThePlaceOfTheDocumentAndTheDocumentThatOfTheFailure()
    {
        using var workspace = Create();
        workspace.Save(Some.Extraction("a", "text", Some.Claim("x", "ARMS", "y")), "v1");
        workspace.SaveFailure("a", SentenceStatus.Failed, "damaged");
        Assert.That(workspace.Claims(), Is.Empty);
        Assert.That(workspace.Ledger(), Is.EqualTo(new[] { new LedgerEntry("a", null, SentenceStatus.Failed, "damaged", 0, 0, 0, 0, 0) }));

        var extraction = Some.Extraction("a", "text again", Some.Claim("x", "ARMS", "y"));
        workspace.Save(extraction, "v1");
        Assert.That(workspace.Ledger(), Is.EqualTo(new[] { new LedgerEntry("a", extraction.Document.Id, SentenceStatus.Read, null, 1, 0, 0, 2, 1) }));
    }

    [Test]
    public void RemoveOthersNamesWhatItRemoved()
    {
        using var workspace = Create();
        workspace.Save(Some.Extraction("b", "text b"), "v1");
        workspace.Save(Some.Extraction("a", "text a", Some.Claim("x", "ARMS", "y")), "v1");
        workspace.SaveFailure("c", SentenceStatus.Skipped, "no text");
        Assert.That(workspace.RemoveOthers(new HashSet<string> { "b" }), Is.EqualTo(new[] { "a", "c" }));
        Assert.That(workspace.Ledger().Select(e => e.Name), Is.EqualTo(new[] { "b" }));
        Assert.That(workspace.Entities(), Is.Empty);
    }

    [Test]
    public void ReadersSeeWholeDocumentsOnlyAndAreNotDisturbed()
    {
        using var workspace = Create();
        workspace.Save(Some.Extraction("a", "text a", Some.Claim("x", "ARMS", "y"), Some.Claim("y", "ARMS", "x")), "v1");
        using var claims = workspace.Claims().GetEnumerator();
        claims.MoveNext();
        workspace.Save(Some.Extraction("b", "text b", Some.Claim("x", "ARMS", "z")), "v1");
        workspace.SaveFailure("a", SentenceStatus.Failed, "gone");
        Assert.That(claims.MoveNext(), Is.True, "a sequence shows the state in which it began");
        Assert.That(workspace.Claims().Single().Target, Is.EqualTo("z"));
    }

    [Test]
    public void ARunKilledAnywhereLeavesWholeDocumentsAndTheNextGoesOn()
    {
        // What a killed process leaves: the file and its log, cut off anywhere, without any of the tidying of Dispose.
        var corpus = Some.Corpus(8, 10);
        using var whole = Create();
        foreach (var extraction in corpus)
        {
            whole.Save(extraction, "v1");
        }

        var log = File.ReadAllBytes(Database + "-wal");
        for (var i = 0; i <= 20; i++)
        {
            var killed = _folder[$"killed{i}.db"];
            File.Copy(Database, killed);
            File.WriteAllBytes(killed + "-wal", log[..(log.Length * i / 20)]);
            using var next = SqliteWorkspace.OpenOrCreate(killed, Repository.Ontology);
            var left = next.Ledger().Count();
            Assert.That(Snapshot.Of(next), Is.EqualTo(Snapshot.Of(new InMemoryGraph(corpus.Take(left), Repository.Ontology))));
            Assert.That(left, i == 0 ? Is.Zero : i == 20 ? Is.EqualTo(8) : Is.InRange(0, 7));
            foreach (var extraction in corpus.Skip(left))
            {
                next.Save(extraction, "v1");
            }

            Assert.That(Snapshot.Of(next), Is.EqualTo(Snapshot.Of(whole)));
        }
    }

    private SqliteWorkspace Create() => SqliteWorkspace.OpenOrCreate(Database, Repository.Ontology);
}
