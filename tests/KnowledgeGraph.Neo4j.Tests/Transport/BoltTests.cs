using KnowledgeGraph.Neo4j.Bolt;

namespace KnowledgeGraph.Neo4j.Tests.Transport;

public sealed class BoltTests
{
    [Test]
    public void BoltIsTestedLikeHttpWhereThisBuildHasIt()
    {
        if (BoltTransports.All.Count == 0)
        {
            Assert.Ignore("this build has no Bolt transport: the package feed lacks Neo4j.Driver; its tests are left out");
        }

        Assert.That(BoltTransports.All.Single().Schemes, Does.Contain("bolt").And.Contain("neo4j+s"));
    }
}
