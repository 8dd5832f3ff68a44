using System.Diagnostics;

namespace KnowledgeGraph.Cypher.Tests.Planning;

/// <summary>A bad order of steps would make these queries take minutes.</summary>
public sealed class MatchPlannerTests
{
    private static readonly PropertyGraph Graph = Big();

    [TestCase("MATCH (a:Claim), (b:Claim) WHERE a.id = 'c5' AND b.id = 'c6' RETURN count(*)", 1)]
    [TestCase("MATCH (a:Claim)-[:SOURCE]->(x), (b:Claim)-[:SOURCE]->(x) WHERE b.id = 'c7' AND a.id = 'c8' RETURN count(*)", 1)]
    [TestCase("MATCH (x:Actor)<-[:SOURCE]-(c:Claim {id: 'c9'}) RETURN count(*)", 1)]
    [TestCase("MATCH (a), (b)-[:RARE]->(c) WHERE a.id = c.id RETURN count(*)", 1)]
    [TestCase("UNWIND ['c1', 'c2', 'none'] AS id MATCH (c {id: id})-[:SOURCE]->(x) RETURN count(*)", 2)]
    [TestCase("MATCH (c:Claim) WHERE c.id IN ['c1', 'c2'] MATCH (c)-->(x)<--(d:Claim {id: 'c3'}) RETURN count(*)", 2)]
    public void Joins_start_where_few_elements_fit(string query, long count)
    {
        var clock = Stopwatch.StartNew();
        Assert.That(new CypherEngine(Graph).Run(query).Rows.Single()[0], Is.EqualTo(count));
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
    }

    private static PropertyGraph Big()
    {
        var builder = new PropertyGraphBuilder();
        var actors = Enumerable.Range(0, 3).Select(i => builder.AddNode(["Actor"], [new("id", $"a{i}")])).ToList();
        for (var i = 0; i < 60_000; i++)
        {
            builder.AddRelationship("SOURCE", builder.AddNode(["Claim"], [new("id", $"c{i}")]), actors[0], []);
        }

        builder.AddRelationship("RARE", actors[1], actors[2], []);
        return builder.Build();
    }
}
