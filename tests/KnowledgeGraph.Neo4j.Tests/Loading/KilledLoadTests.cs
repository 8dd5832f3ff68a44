using KnowledgeGraph.Neo4j.Tests.Support;
using KnowledgeGraph.Sqlite;

namespace KnowledgeGraph.Neo4j.Tests.Loading;

/// <summary>The real program, killed while it loads.</summary>
public sealed class KilledLoadTests
{
    [Test]
    public async Task AKilledProgramLeavesNothingThatTheNextRunCannotComplete()
    {
        var folder = Directory.CreateTempSubdirectory("kg-killed-");
        try
        {
            var path = Path.Combine(folder.FullName, "graph.db");
            using var workspace = SqliteWorkspace.OpenOrCreate(path, Repository.Ontology);
            foreach (var extraction in SampleGraph.Extractions(300))
            {
                workspace.Save(extraction, "test");
            }

            await using var transport = await SharedServer.ConnectToEmptyAsync("http");
            using (var killed = KgProgram.Start(Load(path)))
            {
                await WaitForNodes(transport);
                killed.Kill();
                await killed.WaitForExitAsync();
            }

            var again = await KgProgram.RunAsync(Load(path));
            Assert.That(again.ExitCode, Is.Zero, again.Error);
            Assert.That(await GraphDump.OfAsync(transport), Is.EqualTo(GraphDump.Of(workspace)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string[] Load(string workspace) => ["load", SharedServer.Instance.Http, "-w", workspace];

    private static async Task WaitForNodes(Neo4j.Transport.INeo4jTransport transport)
    {
        for (var count = 0L; count == 0;)
        {
            await Task.Delay(20);
            count = (long)(await transport.RunAsync("MATCH (n:Actor) RETURN count(n)", new Dictionary<string, object?>())).Rows[0][0]!;
        }
    }
}
