using KnowledgeGraph.Cypher.Tests.Support;

namespace KnowledgeGraph.Cypher.Tests;

/// <summary>Whatever is typed, the engine answers with rows or an InputException, soon.</summary>
public sealed class HostileQueryTests
{
    [TestCase("RETURN ", "(", "1")]
    [TestCase("RETURN ", "[", "1")]
    [TestCase("RETURN 1", " + 1", "")]
    [TestCase("RETURN ", "NOT ", "true")]
    [TestCase("RETURN ", "- ", "1.5")]
    [TestCase("RETURN x", ".x", "")]
    [TestCase("RETURN 1 ", "IS NULL ", "")]
    [TestCase("RETURN 1", " < 1", "")]
    [TestCase("MATCH ()", "-->()", " RETURN 1")]
    [TestCase("MATCH (n:", "!", "A) RETURN 1")]
    [TestCase("MATCH (n", ":A", ") RETURN 1")]
    [TestCase("", "WITH 1 AS x ", "RETURN x")]
    [TestCase("", "RETURN 1 UNION ALL ", "RETURN 1")]
    [TestCase("RETURN ", "CASE WHEN true THEN ", "")]
    [TestCase("RETURN ", "EXISTS { MATCH (n) WHERE ", "")]
    public void Endless_queries_are_refused_and_do_not_overflow_the_stack(string start, string part, string end) =>
        Assert.That(() => Some.Rows($"{start}{string.Concat(Enumerable.Repeat(part, 100_000))}{end}"), Throws.TypeOf<InputException>());

    [Test]
    public void A_query_at_the_limits_still_runs()
    {
        var sum = $"RETURN 1{string.Concat(Enumerable.Repeat(" + 1", 1900))} AS n";
        Assert.That(Some.Rows(sum), Is.EqualTo(new[] { "1901" }));
        Assert.That(Some.Rows($"RETURN {new string('(', 190)}1{new string(')', 190)} AS n"), Is.EqualTo(new[] { "1" }));
        Assert.That(Some.Rows($"RETURN size([{string.Join(", ", Enumerable.Range(0, 20_000))}]) AS n"), Is.EqualTo(new[] { "20000" }));
    }

    [Test]
    public void A_regular_expression_that_would_backtrack_for_ever_answers_at_once()
    {
        var text = new string('a', 50_000);
        Assert.That(Some.Rows("RETURN $text =~ '(a+)+b' AS x", new Dictionary<string, object?> { ["text"] = text }), Is.EqualTo(new[] { "false" }));
    }

    [Test]
    public void Damaged_queries_give_rows_or_a_message_and_nothing_else()
    {
        string[] queries =
        [
            "MATCH p = (a:A|B {x: 1})-[r:T*1..3]->(b) WHERE all(n IN nodes(p) WHERE n.x > $p) RETURN DISTINCT a {.*, y: [z IN [1, 2] WHERE z > 1 | z]} AS m ORDER BY m.x DESC SKIP 1 LIMIT 2",
            "UNWIND [1, 2.5, 'a', null] AS x WITH x, count(*) AS n WHERE x IS NOT NULL RETURN CASE x WHEN 1 THEN 'one' ELSE toString(x) END AS s, n UNION ALL RETURN '' AS s, 0 AS n",
            "MATCH (a) CALL { WITH a MATCH (a)-->(b) RETURN count(b) AS n } RETURN n, EXISTS { (a)-->() }, COUNT { MATCH (a)--(c) RETURN c }, [(a)-->(d) | d.x][0..-1]",
        ];
        var graph = Some.Graph("CREATE (a:A {x: 1})-[:T]->(:B {x: 2})-[:T]->(a)");
        var parameters = new Dictionary<string, object?> { ["p"] = 0L };
        var random = new Random(7);
        foreach (var query in Enumerable.Range(0, 6000).Select(i => Damage(queries[i % queries.Length], random)))
        {
            try
            {
                _ = Some.Rows(graph, query, parameters).Take(100).Count();
            }
            catch (InputException e)
            {
                Assert.That(e.Message, Does.Contain("line").Or.Contain("parameter"), query);
            }
        }
    }

    private static string Damage(string query, Random random)
    {
        var words = query.Split(' ').ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var (at, other) = (random.Next(words.Count), random.Next(words.Count));
            switch (random.Next(4))
            {
                case 0:
                    words.RemoveAt(at);
                    break;
                case 1:
                    words.Insert(at, words[other]);
                    break;
                case 2:
                    (words[at], words[other]) = (words[other], words[at]);
                    break;
                default:
                    words[at] = words[at].Length > 1 ? words[at].Remove(random.Next(words[at].Length), 1) : "";
                    break;
            }
        }

        return string.Join(' ', words);
    }
}
