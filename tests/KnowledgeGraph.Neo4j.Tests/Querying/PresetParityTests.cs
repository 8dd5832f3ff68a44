using System.Text.Json;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Neo4j.Querying;
using KnowledgeGraph.Neo4j.Tests.Support;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Neo4j.Tests.Querying;

/// <summary>
/// Every preset gives the same rows on the embedded engine and on Neo4j, with its parameters and run bare: on a graph that has every relation, and on
/// that of the sample corpus.
/// </summary>
[TestFixtureSource(nameof(Fixtures))]
public sealed class PresetParityTests(string kind, string corpus)
{
    private static readonly Dictionary<string, string> Nothing = [];

    // What somebody asks who looks for one actor and wants to see what is only denied.
    private static readonly Dictionary<string, string> Given = new()
    {
        ["actor"] = "india", ["affirmed"] = "0", ["top"] = "7", ["about"] = "Russia", ["since"] = "2014", ["kind"] = "state", ["relation"] = "",
    };

    private INeo4jTransport _transport = null!;
    private CypherEngine _engine = null!;

    private static IEnumerable<object[]> Fixtures => ServerKinds.All.SelectMany(_ => new[] { "sample", "seeds" }, (kind, corpus) => new object[] { kind, corpus });

    private static IEnumerable<Preset> Presets => PresetLibrary.Load(Repository.At("graph-schema", "presets")).Presets;

    private static IEnumerable<TestCaseData> Cases => Presets.Select(p => new TestCaseData(p).SetArgDisplayNames(p.Name));

    [OneTimeSetUp]
    public async Task Load()
    {
        using var seeds = corpus == "seeds" ? await Seeds.OpenAsync() : null;
        var graph = (IGraphSource?)seeds ?? SampleGraph.Of(documents: 60, allRelations: true);
        _engine = new CypherEngine(ClaimGraphLoader.Load(graph, Repository.Ontology));
        _transport = await SharedServer.ConnectToEmptyAsync(kind);
        await new GraphLoader(graph, Repository.Ontology, _transport).LoadAsync(new LoadOptions());
    }

    [OneTimeTearDown]
    public async Task Disconnect()
    {
        if (_transport is not null)
        {
            await _transport.DisposeAsync();
        }
    }

    [TestCaseSource(nameof(Cases))]
    public async Task APresetGivesEqualRowsEverywhere(Preset preset)
    {
        var asked = await AskBoth(preset, Nothing);
        var bare = await new Neo4jQuery(_transport).AskAsync(preset.Text, new Dictionary<string, object?>());
        Assert.That(bare.Rows.Select(Text), Is.EqualTo(asked));
        await AskBoth(preset, Given.Where(g => preset.Parameters.Any(p => p.Name == g.Key)).ToDictionary());
    }

    private async Task<IReadOnlyList<string>> AskBoth(Preset preset, Dictionary<string, string> given)
    {
        var embedded = _engine.Run(preset.Statement, preset.Bind(given));
        var expected = embedded.Rows.Select(r => Text(r.Select(Plain))).ToList();
        var asked = await new Neo4jQuery(_transport).AskAsync(preset, given);
        Assert.That(asked.Columns, Is.EqualTo(embedded.Columns));
        Assert.That(asked.Rows.Select(Text), Is.EqualTo(expected));
        return expected;
    }

    private static string Text(IEnumerable<object?> row) => JsonSerializer.Serialize(row);

    private static object? Plain(object? value) => value switch
    {
        GraphNode node => new Dictionary<string, object?> { ["id"] = node.Properties["id"], ["labels"] = node.Labels, ["properties"] = Sorted(node.Properties) },
        GraphRelationship relationship => new Dictionary<string, object?>
        {
            ["id"] = relationship.Properties.GetValueOrDefault("id"),
            ["type"] = relationship.Type,
            ["start"] = relationship.Start.Properties["id"],
            ["end"] = relationship.End.Properties["id"],
            ["properties"] = Sorted(relationship.Properties),
        },
        GraphPath path => new Dictionary<string, object?> { ["nodes"] = path.Nodes.Select(n => Plain(n)).ToList(), ["relationships"] = path.Relationships.Select(r => Plain(r)).ToList() },
        IReadOnlyDictionary<string, object?> map => map.ToDictionary(p => p.Key, p => Plain(p.Value)),
        IReadOnlyList<object?> list => list.Select(Plain).ToList(),
        _ => value,
    };

    private static Dictionary<string, object?> Sorted(IReadOnlyDictionary<string, object?> properties) =>
        properties.OrderBy(p => p.Key, StringComparer.Ordinal).ToDictionary(p => p.Key, p => p.Value);
}
