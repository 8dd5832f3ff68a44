using KnowledgeGraph.Neo4j.Tests.Support;

namespace KnowledgeGraph.Neo4j.Tests;

[SetUpFixture]
public sealed class StopServer
{
    [OneTimeTearDown]
    public void StopTheSharedServer() => SharedServer.Stop();
}
