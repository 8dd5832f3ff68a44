using KnowledgeGraph.Neo4j.Tests.Support;

namespace KnowledgeGraph.Neo4j.Tests;

/// <summary>Ends what the tests share.</summary>
[SetUpFixture]
public sealed class SharedThings
{
    [OneTimeTearDown]
    public void Remove()
    {
        SharedServer.Stop();
        Seeds.Remove();
    }
}
