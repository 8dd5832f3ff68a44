using KnowledgeGraph.Cypher.Tests.Support;

namespace KnowledgeGraph.Cypher.Tests;

public sealed class CypherEngineTests
{
    [TestCase("CREATE (n)", "CREATE writes; the embedded engine only reads, use --neo4j")]
    [TestCase("MATCH (n) SET n.x = 1", "SET writes")]
    [TestCase("MATCH (n) DETACH DELETE n", "DETACH writes")]
    [TestCase("MERGE (n {id: 1}) RETURN n", "MERGE writes")]
    [TestCase("CALL db.labels() YIELD label RETURN label", "CALL of a procedure is not supported")]
    [TestCase("RETURN date('2020-01-01')", "no temporal and spatial values")]
    [TestCase("MATCH ((a)-->(b)){2} RETURN a", "quantified path patterns are not supported")]
    [TestCase("SHOW INDEXES", "SHOW is not supported")]
    public void What_the_engine_does_not_do_is_refused_in_words(string query, string message) =>
        Assert.That(() => Some.Rows(query), Throws.TypeOf<InputException>().With.Message.Contains(message));

    [Test]
    public void A_message_shows_line_column_and_place()
    {
        var error = Assert.Throws<InputException>(() => Some.Rows("MATCH (n)\nRETURN m.name"));
        Assert.That(error!.Message, Is.EqualTo("query: the variable 'm' is not defined here (line 2, column 8)\n    RETURN m.name\n           ^"));
    }

    [TestCase("RETURN toUper('x')", "there is no function 'toUper'; did you mean toUpper")]
    [TestCase("MATCH (n) RETURN n.name, count(*) + n.age", "'n' stands beside an aggregate")]
    [TestCase("MATCH (n)-[n]->() RETURN n", "is a node, but stands here for a relationship")]
    [TestCase("RETURN 'a' =~ '('", "no regular expression")]
    [TestCase("MATCH (n) WHERE count(n) > 1 RETURN n", "count is an aggregate")]
    [TestCase("MATCH (n) RETURN n.a AS x, n.b AS x", "two columns 'x'")]
    [TestCase("MATCH (n) WITH n.a RETURN 1", "needs a name: n.a AS name")]
    [TestCase("RETURN 9223372036854775808", "does not fit into 64 bits")]
    [TestCase("RETURN 1 UNION RETURN 2 AS x", "need the same columns")]
    [TestCase("MATCH (n)", "must end with RETURN")]
    [TestCase("RETURN 'abc", "this string does not end")]
    [TestCase("", "expected a clause such as MATCH or RETURN, found the end of the query")]
    public void A_mistake_is_named(string query, string message) =>
        Assert.That(() => Some.Rows(query).ToList(), Throws.TypeOf<InputException>().With.Message.Contains(message));

    [Test]
    public void A_missing_parameter_is_named() =>
        Assert.That(() => Some.Rows("RETURN $x + $y", new Dictionary<string, object?> { ["y"] = 1 }), Throws.TypeOf<InputException>().With.Message.Contains("needs the parameter $x"));

    [Test]
    public void Parameters_are_values_never_text_of_the_query()
    {
        var hostile = new Dictionary<string, object?> { ["name"] = "x'}) DETACH DELETE n //" };
        var graph = Some.Graph("CREATE ({name: 'a'})");
        Assert.That(Some.Rows(graph, "MATCH (n) WHERE n.name <> $name RETURN n.name, $name", hostile), Is.EqualTo(new[] { "'a'|'x\\'}) DETACH DELETE n //'" }));
    }

    [Test]
    public void Rows_are_computed_as_they_are_asked_for()
    {
        var result = new CypherEngine(Some.EmptyGraph).Run("UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN x, y");
        Assert.That(result.Rows.Take(2).Select(r => r[1]), Is.EqualTo(new object[] { 1L, 2L }));
    }

    [Test]
    public void A_result_can_be_read_twice_and_side_by_side()
    {
        var rows = new CypherEngine(Some.EmptyGraph).Run("UNWIND [3, 1, 2] AS x RETURN x ORDER BY x").Rows;
        Assert.That(rows.Zip(rows, (a, b) => ((long)a[0]!, (long)b[0]!)), Is.EqualTo(new[] { (1L, 1L), (2L, 2L), (3L, 3L) }));
    }

    [Test]
    public void A_run_can_be_cancelled_while_it_searches()
    {
        var graph = Some.Graph("UNWIND range(1, 200) AS i CREATE (:A {i: i})");
        using var source = new CancellationTokenSource();
        using var rows = new CypherEngine(graph).Run("MATCH (a), (b), (c), (d) WHERE a.i + b.i + c.i + d.i < 0 RETURN a", null, source.Token).Rows.GetEnumerator();
        source.Cancel();
        Assert.That(() => rows.MoveNext(), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Many_threads_may_ask_one_engine()
    {
        var engine = new CypherEngine(Some.Graph("UNWIND range(1, 50) AS i CREATE (:A {i: i})-[:T {i: i}]->(:B {name: 'b'})"));
        var sums = Enumerable.Range(0, 64).AsParallel().Select(_ => engine.Run("MATCH (a:A)-[t:T]->(b {name: 'b'}) RETURN sum(a.i + t.i)").Rows.Single()[0]).ToList();
        Assert.That(sums, Is.All.EqualTo(2550L));
    }
}
