using KnowledgeGraph.Cypher.Tests.Support;

namespace KnowledgeGraph.Cypher.Tests.Execution;

/// <summary>What the TCK does not cover: shortest paths, label expressions, subqueries.</summary>
public sealed class PatternTests
{
    private static readonly PropertyGraph Graph = Some.Graph("""
        CREATE (a:State:Actor {id: 'a'}), (b:Bloc:Actor {id: 'b'}), (c:Idea {id: 'c'}), (d:Idea {id: 'd'}), (e {id: 'e'}),
               (a)-[:T {w: 1}]->(b), (b)-[:T {w: 1}]->(d), (a)-[:T {w: 2}]->(c), (c)-[:U {w: 2}]->(d), (a)-[:V {w: 0}]->(d), (d)-[:T {w: 1}]->(d)
        """);

    [TestCase("shortestPath((a)-[*]->(d))", "a d")]
    [TestCase("shortestPath((a)-[:T*]->(d))", "a b d")]
    [TestCase("allShortestPaths((a)-[:T|U*]->(d))", "a b d, a c d")]
    [TestCase("shortestPath((d)<-[:T|U*..1]-(a))", "")]
    [TestCase("shortestPath((a)-[*]-(e))", "")]
    [TestCase("shortestPath((a)-[:T* {w: 1}]-(d))", "a b d")]
    public void Shortest_paths(string pattern, string paths) =>
        Assert.That(Paths($"MATCH (a {{id: 'a'}}), (d {{id: 'd'}}), (e {{id: 'e'}}) MATCH p = {pattern} RETURN [n IN nodes(p) | n.id] AS ids ORDER BY ids"), Is.EqualTo(paths));

    [TestCase("all(r IN relationships(p) WHERE r.w > 0)", "a b d, a c d")]
    [TestCase("any(n IN nodes(p) WHERE n.id = 'c')", "a c d")]
    [TestCase("length(p) > 2", "a b d d, a c d d")]
    [TestCase("all(r IN relationships(p) WHERE r.w > 0) AND none(n IN nodes(p) WHERE n.id = 'b')", "a c d")]
    public void Conditions_decide_which_path_is_the_shortest(string condition, string paths) => Assert.That(
        Paths($"MATCH (a {{id: 'a'}}), (d {{id: 'd'}}) MATCH p = allShortestPaths((a)-[*]->(d)) WHERE {condition} RETURN [n IN nodes(p) | n.id] AS ids ORDER BY ids"),
        Is.EqualTo(paths));

    [TestCase("n:State|Idea", "a c d")]
    [TestCase("n:Actor&!Bloc", "a")]
    [TestCase("n:!%", "e")]
    [TestCase("n:(State|Bloc)&Actor", "a b")]
    public void Label_expressions(string pattern, string ids) =>
        Assert.That(string.Join(' ', Some.Rows(Graph, $"MATCH ({pattern}) RETURN n.id ORDER BY n.id")).Replace("'", ""), Is.EqualTo(ids));

    [TestCase("MATCH (n:Idea) RETURN n.id, COUNT { (n)<--() } ORDER BY n.id", "'c'|1", "'d'|4")]
    [TestCase("MATCH (n:Idea) WHERE EXISTS { MATCH (n)<-[r]-(m) WHERE m.id = 'b' RETURN m } RETURN n.id", "'d'")]
    [TestCase("MATCH (n:Actor) RETURN n.id, COLLECT { MATCH (n)-->(m) WITH m ORDER BY m.id DESC LIMIT 2 RETURN m.id } ORDER BY n.id", "'a'|['d', 'c']", "'b'|['d']")]
    [TestCase("MATCH (n:Actor) CALL (n) { MATCH (n)-->(m) RETURN count(m) AS k } RETURN n.id, k ORDER BY n.id", "'a'|3", "'b'|1")]
    [TestCase("MATCH (n:Actor) CALL { WITH n RETURN n.id AS x UNION WITH n RETURN 1 AS x } RETURN x ORDER BY x", "'a'", "'b'", "1", "1")]
    [TestCase("UNWIND [1, 2] AS x OPTIONAL CALL (x) { MATCH (n:None) RETURN n } RETURN x, n", "1|null", "2|null")]
    public void Subqueries(string query, params string[] rows) => Assert.That(Some.Rows(Graph, query), Is.EqualTo(rows));

    [TestCase("MATCH (n WHERE n.id > 'c')<-[r WHERE r.w = 1]-(m) RETURN m.id, n.id ORDER BY m.id", "'b'|'d'", "'d'|'d'")]
    [TestCase("MATCH (a {id: 'a'})-[rs*2]->(x) WHERE all(r IN rs WHERE r.w = 1) RETURN x.id", "'d'")]
    [TestCase("MATCH (a)-[r]->(a) RETURN a.id, r.w", "'d'|1")]
    [TestCase("MATCH (a {id: 'a'})-[r:T]->(b), (c)-[s:T]->(d) WHERE r = s RETURN count(*)", "0")]
    [TestCase("MATCH (n) WHERE n.id IN ['e', 'b', 'e'] RETURN n.id ORDER BY n.id", "'b'", "'e'")]
    public void Patterns_with_conditions(string query, params string[] rows) => Assert.That(Some.Rows(Graph, query), Is.EqualTo(rows));

    private static string Paths(string query) => string.Join(", ", new CypherEngine(Graph).Run(query).Rows.Select(r => string.Join(' ', (IEnumerable<object?>)r[0]!)));
}
