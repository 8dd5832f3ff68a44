using KnowledgeGraph.Cypher.Tests.Support;

namespace KnowledgeGraph.Cypher.Tests;

public sealed class ClaimGraphLoaderTests
{
    [TestCase("MATCH (n) RETURN labels(n) AS l, count(*) ORDER BY l[0], l[1]",
        "['Actor', 'Bloc']|1", "['Actor', 'Person']|2", "['Actor', 'State']|6", "['Claim']|37", "['Concept', 'Initiative']|1",
        "['Concept', 'Order']|1", "['Concept', 'Region']|1", "['Concept', 'Strategy']|1", "['Document']|2")]
    [TestCase("MATCH (:Claim)-[r]->(x) RETURN type(r) AS t, labels(x)[0] AS l, count(*) ORDER BY t, l",
        "'ATTRIBUTED_TO'|'Actor'|10", "'SOURCE'|'Actor'|35", "'SOURCE'|'Concept'|2", "'STATED_IN'|'Document'|37", "'TARGET'|'Actor'|27", "'TARGET'|'Concept'|10")]
    [TestCase("MATCH (:Document {name: 'd2.txt'})-[m:MENTIONS]->(x {id: 'china'}) RETURN m.count, x.aliases, x.mentions, x.documents", "2|['Beijing']|5|2")]
    [TestCase("MATCH ({id: 'russia'})-[r:BALANCES]->({id: 'china'}) WITH properties(r) AS p RETURN p {.claims, .documents, .affirmed, .negated, .asserted, .first, .last, .sign, .family}",
        "{affirmed: 2, asserted: 3, claims: 3, documents: 2, family: 'conflict', first: '2020', last: '2021-04', negated: 1, sign: -1}")]
    [TestCase("MATCH (d:Document {name: 'd2.txt'}) RETURN d.authors, d.publisher, d.published, d.title", "null|null|'2021-05-01'|'Wire report'")]
    public void The_graph_is_that_of_the_design(string query, params string[] rows) => Assert.That(Some.Rows(SampleGraph.Graph, query), Is.EqualTo(rows));
}
