using KnowledgeGraph.Cypher.Tests.Support;
using KnowledgeGraph.Cypher.Tests.Tck;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cypher.Tests.Presets;

/// <summary>The presets of the product on the embedded engine, over a graph written by hand.</summary>
public sealed class PresetTests
{
    private static readonly PresetLibrary Library = PresetLibrary.Load(Path.Combine(Repository.Root!, "graph-schema", "presets"));
    private static readonly CypherEngine Engine = new(SampleGraph.Graph);

    private static IEnumerable<string> Names() => Library.Presets.Select(p => p.Name);

    [TestCaseSource(nameof(Names))]
    public void Bare_and_with_parameters_it_gives_the_same_rows_and_finds_something(string name)
    {
        var preset = Library.Find(name);
        var bare = Rows(preset.Text, null);
        var bound = Rows(preset.Statement, preset.Bind(new Dictionary<string, string>()));
        Assert.That(bare, Is.Not.Empty.And.EqualTo(bound));
        Assert.That(bare, Is.Unique);
    }

    [Test]
    public void Who_balances_whom_shows_what_is_affirmed_with_a_quotation_that_bears_it_out()
    {
        var rows = Table("who-balances-whom");
        Assert.That(rows.Select(r => $"{r["source"]} {r["target"]} {r["affirmed"]}/{r["negated"]}"), Is.EqualTo(new[] { "Russia China 2/1", "India China 1/0" }));
        Assert.That(rows[0]["quote"], Is.EqualTo("Russia BALANCES China."));
        Assert.That(rows[1]["says"], Is.EqualTo(new[] { "Ann Author", "Bob Writer" }));
    }

    [Test]
    public void With_affirmed_0_it_shows_also_what_is_only_denied() =>
        Assert.That(Table("who-balances-whom", ("affirmed", "0")).Select(r => r["target"]), Is.EqualTo(new[] { "China", "China", "Pakistan" }));

    [Test]
    public void An_actor_is_found_by_alias_in_any_case() =>
        Assert.That(Table("who-balances-whom", ("actor", "kremlin")).Select(r => r["source"]), Is.EqualTo(new[] { "Russia" }));

    [Test]
    public void Rivals_adds_up_both_directions() =>
        Assert.That(Table("rivals")[0].Select(p => p.Value).Take(6), Is.EqualTo(new object[] { "China", "RIVALS", "India", 2L, 2L, 0L }));

    [Test]
    public void Unbalanced_triads_are_those_whose_signs_multiply_to_minus_one()
    {
        var triads = Table("unbalanced-triads").Select(r => string.Join(' ', new[] { r["a"], r["b"], r["c"] }.Cast<Values.GraphNode>().Select(n => n.Properties["id"]).Order()));
        // China and Russia trade, India is a friend of Russia, but a rival of China.
        Assert.That(triads, Does.Contain("china india russia"));
        Assert.That(triads, Has.None.EqualTo("china india pakistan"));
    }

    [Test]
    public void Contested_claims_gives_each_side_its_voice()
    {
        var row = Table("contested-claims").Single(r => Equals(r["relation"], "BALANCES"));
        Assert.That((row["affirmedBy"], row["deniedBy"]), Is.EqualTo((new[] { "Ann Author", "Bob Writer" }, new[] { "Wang Yi" })).Using<(object?, object?)>((a, b) =>
            ((IEnumerable<object?>)a.Item1!).SequenceEqual((IEnumerable<object?>)b.Item1!) && ((IEnumerable<object?>)a.Item2!).SequenceEqual((IEnumerable<object?>)b.Item2!)));
    }

    [Test]
    public void Top_limits_the_rows() => Assert.That(Table("most-connected", ("top", "2")), Has.Count.EqualTo(2));

    private static List<Dictionary<string, object?>> Table(string name, params (string Name, string Value)[] given)
    {
        var preset = Library.Find(name);
        var result = Engine.Run(preset.Statement, preset.Bind(given.ToDictionary(g => g.Name, g => g.Value)));
        return [.. result.Rows.Select(r => result.Columns.Zip(r).ToDictionary(p => p.First, p => p.Second))];
    }

    private static List<string> Rows(string query, IReadOnlyDictionary<string, object?>? parameters) =>
        [.. Engine.Run(query, parameters).Rows.Select(r => string.Join(" | ", r.Select(v => TckNotation.Canonical(v, sortLists: false))))];
}
