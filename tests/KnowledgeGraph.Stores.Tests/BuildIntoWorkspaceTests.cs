using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Sqlite;
using KnowledgeGraph.Stores.Tests.Support;

namespace KnowledgeGraph.Stores.Tests;

/// <summary>The pipeline with a real workspace at its end.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class BuildIntoWorkspaceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void ThreadsAndOrderMakeNoDifference()
    {
        var corpus = Some.Corpus(60, 20);
        using var one = Create("one.db");
        Build(one, corpus, new BuildOptions { Threads = 1 });
        using var many = Create("many.db");
        Build(many, corpus.Reverse(), new BuildOptions { Threads = 8 });
        Assert.That(Snapshot.Of(many), Is.EqualTo(Snapshot.Of(one)));
    }

    [Test]
    public void ABuildThatWasBrokenOffGoesOnToTheSameEnd()
    {
        var corpus = Some.Corpus(60, 20);
        using (var broken = Create("broken.db"))
        {
            using var cancellation = new CancellationTokenSource();
            Assert.Throws<OperationCanceledException>(() => Build(broken, corpus, new BuildOptions(), cancellation.Cancel, cancellation.Token));
        }

        using var resumed = Create("broken.db");
        var summary = Build(resumed, corpus, new BuildOptions());
        Assert.That((summary.Unchanged, summary.Extracted), Is.EqualTo((1, 59)));
        using var whole = Create("whole.db");
        Build(whole, corpus, new BuildOptions());
        Assert.That(Snapshot.Of(resumed), Is.EqualTo(Snapshot.Of(whole)));
    }

    private SqliteWorkspace Create(string name) => SqliteWorkspace.OpenOrCreate(_folder[name], Repository.Ontology);

    private static BuildSummary Build(
        SqliteWorkspace workspace, IEnumerable<DocumentExtraction> corpus, BuildOptions options, Action? afterEach = null, CancellationToken cancellation = default)
    {
        var extractor = new PreparedExtractor(corpus);
        return new CorpusBuilder(extractor, workspace).Build(corpus.Select(x => ReadResult.Of(x.Document)), options, _ => afterEach?.Invoke(), cancellation);
    }

    private sealed class PreparedExtractor(IEnumerable<DocumentExtraction> extractions) : IDocumentExtractor
    {
        private readonly Dictionary<string, DocumentExtraction> _byId = extractions.ToDictionary(x => x.Document.Id);

        public string Fingerprint => "v1";

        public DocumentExtraction Extract(Document document) => _byId[document.Id];
    }
}
