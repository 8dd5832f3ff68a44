using KnowledgeGraph.Export;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Neo4j.Tests.Support;

namespace KnowledgeGraph.Neo4j.Tests.Loading;

/// <summary>The script of <c>kg export cypher</c>, run statement by statement on a real server.</summary>
public sealed class CypherScriptTests
{
    private readonly InMemoryGraph _graph = SampleGraph.Of();

    [Test]
    public async Task TheScriptMakesTheSameGraphAsALoadHoweverOftenItRuns()
    {
        await using (var loaded = await SharedServer.ConnectToEmptyAsync("http"))
        {
            await new GraphLoader(_graph, Repository.Ontology, loaded).LoadAsync(new LoadOptions());
            Assert.That(await GraphDump.OfAsync(loaded), Is.EqualTo(GraphDump.Of(_graph)));
        }

        await using var transport = await SharedServer.ConnectToEmptyAsync("http");
        for (var run = 0; run < 2; run++)
        {
            foreach (var statement in Statements())
            {
                await transport.RunAsync(statement, new Dictionary<string, object?>());
            }

            Assert.That(await GraphDump.OfAsync(transport), Is.EqualTo(GraphDump.Of(_graph)));
        }
    }

    // A line ends in a semicolon only where a statement ends: texts have their line breaks escaped.
    private string[] Statements()
    {
        using var stream = new MemoryStream();
        new GraphExporter(_graph, Repository.Ontology, "cypher", new GraphExport(), new WriterOptions()).WriteTo(stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray()).Split(";\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
