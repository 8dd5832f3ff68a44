using KnowledgeGraph.Sqlite;
using KnowledgeGraph.Stores.Tests.Support;

namespace KnowledgeGraph.Stores.Tests;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ParseCacheTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void AParseIsFoundBeforeAndAfterItIsWritten()
    {
        using (var workspace = Create())
        {
            workspace.Add(UInt128.MaxValue, [1, 2, 3]);
            Assert.That(workspace.Find(UInt128.MaxValue), Is.EqualTo(new byte[] { 1, 2, 3 }));
            workspace.Save(Some.Extraction("a", "text"), "v1");
            Assert.That(workspace.Find(UInt128.MaxValue), Is.EqualTo(new byte[] { 1, 2, 3 }));
            workspace.Add(7, []);
        }

        using var again = Create();
        Assert.That(again.Find(UInt128.MaxValue), Is.EqualTo(new byte[] { 1, 2, 3 }));
        Assert.That(again.Find(7), Is.Empty);
        Assert.That(again.Find(8), Is.Null);
    }

    [Test]
    public void ParsesOutliveTheirDocument()
    {
        using var workspace = Create();
        workspace.Add(1, [1]);
        workspace.Save(Some.Extraction("a", "text"), "v1");
        workspace.RemoveOthers(new HashSet<string>());
        Assert.That(workspace.Find((UInt128)1), Is.EqualTo(new byte[] { 1 }));
    }

    [Test]
    public void ThreadsMayFindAndAddWhileDocumentsAreSaved()
    {
        using var workspace = Create();
        var stop = false;
        var saver = Task.Run(() =>
        {
            for (var i = 0; !Volatile.Read(ref stop); i++)
            {
                workspace.Save(Some.Extraction($"d{i % 10}", $"text {i}"), "v1");
            }
        });
        Parallel.For(0, 2_000, i =>
        {
            var key = (UInt128)(i % 500);
            var parse = workspace.Find(key);
            Assert.That(parse, Is.Null.Or.EqualTo(BitConverter.GetBytes(i % 500)));
            workspace.Add(key, BitConverter.GetBytes(i % 500));
        });
        Volatile.Write(ref stop, true);
        saver.Wait();
        Assert.That(Enumerable.Range(0, 500).Select(i => workspace.Find((UInt128)i)), Has.None.Null);
    }

    private SqliteWorkspace Create() => SqliteWorkspace.OpenOrCreate(_folder["graph.db"], Repository.Ontology);
}
