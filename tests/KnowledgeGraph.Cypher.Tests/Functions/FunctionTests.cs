using KnowledgeGraph.Cypher.Tests.Support;

namespace KnowledgeGraph.Cypher.Tests.Functions;

/// <summary>Values that Neo4j 5.26 gives for the same expressions.</summary>
public sealed class FunctionTests
{
    [TestCase("size('😀'), left('😀a', 1), right('a😀', 1), reverse('a😀b'), substring('😀abc', 1, 2), split('😀a', '')", "1|'😀'|'😀'|'b😀a'|'ab'|['😀', 'a']")]
    [TestCase("substring('hello', 1), substring('hello', 10), left('a', 5), right('hello', 3), replace('abc', '', '-'), split('a,b;c', [',', ';'])",
        "'ello'|''|'a'|'llo'|'-a-b-c-'|['a', 'b', 'c']")]
    [TestCase("toInteger('1.9'), toInteger(-1.9), toInteger('x'), toInteger(' 5 '), toInteger('1e3'), toFloat(' 2 '), toBoolean('TRUE'), toString(1e10)",
        "1|-1|null|null|1000|f2|true|'1.0E10'")]
    [TestCase("toString(1.5e-7), toString(123456789.0), toString(0.001), 'a' + 1.0", "'1.5E-7'|'1.23456789E8'|'0.001'|'a1.0'")]
    [TestCase("round(2.5), round(-2.5), round(2.675, 2), round(-1.5), round(1.25, 1, 'HALF_EVEN')", "f3|f-2|f2.68|f-1|f1.2")]
    [TestCase("7 / 2, -7 / 2, -7 % 3, 2 ^ 3, -2 ^ 2, 1.0 / 0", "3|-3|-1|f8|f4|fInfinity")]
    [TestCase("range(3, 1), range(3, 1, -1), range(0, 10, 3), [1,2,3][-2..], [1,2,3][2..1]", "[]|[3, 2, 1]|[0, 3, 6, 9]|[2, 3]|[]")]
    [TestCase("1 IN [1, null], 2 IN [1, null], null IN [], [1, null] = [2, null], 1 < 'a', [1, 'a'] < [1, 2]", "true|null|false|false|null|null")]
    [TestCase("toStringList([1, 'a', null, 1.5]), toIntegerOrNull([1]), isEmpty(''), nullIf(1, 1), coalesce(null, 2)", "['1', 'a', null, '1.5']|null|true|null|2")]
    [TestCase("'ABC' =~ '(?i)abc', 'abc' =~ 'b', 'a\\nb' =~ 'a.b', 'a\\nb' =~ '(?s)a.b'", "true|false|false|true")]
    public void Expressions(string expressions, string values) => Assert.That(Some.Rows($"RETURN {expressions}").Single(), Is.EqualTo(values));

    [TestCase("substring('hello', -1)")]
    [TestCase("1 / 0")]
    [TestCase("9223372036854775807 + 1")]
    [TestCase("'a' + true")]
    [TestCase("toInteger([1])")]
    [TestCase("range(1, 3, 0)")]
    [TestCase("range(0, 9223372036854775807)")]
    public void Errors(string expression) => Assert.That(() => Some.Rows($"RETURN {expression}").ToList(), Throws.TypeOf<InputException>());

    [TestCase("UNWIND [3, 'a', null, 1.5, true, [1], {a: 1}, 'B', [0, 5]] AS x RETURN collect(x) AS l ORDER BY l", "[3, 'a', f1.5, true, [1], {a: 1}, 'B', [0, 5]]")]
    [TestCase("UNWIND [] AS x RETURN count(x), sum(x), avg(x), min(x), collect(x), stDev(x)", "0|0|null|null|[]|null")]
    [TestCase("UNWIND [1, 2, 3, 4] AS x RETURN percentileCont(x, 0.5), percentileDisc(x, 0.5), percentileDisc(x, 0.0), stDevP(x)", "f2.5|2|1|f1.118033988749895")]
    [TestCase("UNWIND [1, 1.0, 2, null] AS x RETURN count(DISTINCT x), sum(DISTINCT x), max(x)", "2|3|2")]
    public void Aggregates(string query, string values) => Assert.That(Some.Rows(query).Single(), Is.EqualTo(values));

    [Test]
    public void Unlike_values_are_sorted_by_type() => Assert.That(
        Some.Rows("UNWIND [3, 'a', null, 1.5, true, [1], {a: 1}, 'B', [0, 5], '😀', '\\uFFFF'] AS x RETURN x ORDER BY x"),
        Is.EqualTo(new[] { "{a: 1}", "[0, 5]", "[1]", "'B'", "'a'", "'\uFFFF'", "'😀'", "true", "f1.5", "3", "null" }));
}
