using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Sqlite;
using KnowledgeGraph.Stores.Tests.Support;

namespace KnowledgeGraph.Stores.Tests;

public sealed class SqliteGraphTests : GraphSourceContract
{
    private readonly List<IDisposable> _open = [];

    [TearDown]
    public void Close()
    {
        _open.ForEach(o => o.Dispose());
        _open.Clear();
    }

    [Test]
    public void ItShowsWhatTheGraphInMemoryShows()
    {
        var corpus = Some.Corpus(40, 60);
        Assert.That(Snapshot.Of(Fill(corpus)), Is.EqualTo(Snapshot.Of(new InMemoryGraph(corpus, Repository.Ontology))));
    }

    protected override IGraphSource Fill(IEnumerable<DocumentExtraction> extractions)
    {
        var folder = new TemporaryFolder();
        var workspace = SqliteWorkspace.OpenOrCreate(folder["graph.db"], Repository.Ontology);
        _open.AddRange([workspace, folder]);
        foreach (var extraction in extractions)
        {
            workspace.Save(extraction, "v1");
        }

        return workspace;
    }
}
