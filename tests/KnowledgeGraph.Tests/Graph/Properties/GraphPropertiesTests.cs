using System.Collections.Immutable;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Properties;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Tests.Graph.Properties;

public sealed class GraphPropertiesTests
{
    private static readonly Ontology Ontology = new(
        1,
        [new KindDefinition("State", "Actor", "#000000", "")],
        [new RelationType("BALANCES", "conflict", -1, false, ["State"], ["State"], "", null)]);

    [Test]
    public void An_entity_has_its_class_before_its_kind_and_counts_as_integers()
    {
        var node = GraphProperties.Of(new EntityNode(new Entity("russia", "Russia", "State", ["Moscow"]), 7, 2), Ontology);
        Assert.That(node.Labels, Is.EqualTo(new[] { "Actor", "State" }));
        Assert.That(node.Properties.Select(p => p.Key), Is.EqualTo(new[] { "id", "name", "aliases", "kind", "mentions", "documents" }));
        Assert.That(node.Properties[4].Value, Is.EqualTo(7L));
        Assert.That(node.Properties[2].Value, Is.EqualTo(new[] { "Moscow" }));
    }

    [Test]
    public void An_entity_of_a_measured_graph_has_its_measures_but_no_drawing()
    {
        var node = new EntityNode(new Entity("russia", "Russia", "State", []), 7, 2) { Measures = new("russia", 3, 2.5, 0.25, 0.125, 1, 10, 20, 60) };
        Assert.That(
            GraphProperties.Of(node, Ontology).Properties.Skip(5).Select(p => $"{p.Key}={p.Value}"),
            Is.EqualTo(new[] { "degree=3", "weighted_degree=2.5", "pagerank=0.25", "betweenness=0.125", "community=1" }));
    }

    [Test]
    public void What_is_unknown_or_empty_has_no_property()
    {
        var node = GraphProperties.Of(new DocumentNode("d", "a.txt", "A", [], null, new DateOnly(2021, 4, 9), null, "h"));
        Assert.That(node.Properties.Select(p => $"{p.Key}={p.Value}"), Is.EqualTo(new[] { "id=d", "name=a.txt", "title=A", "published=2021-04-09", "hash=h" }));
    }

    [Test]
    public void A_relationship_carries_the_family_of_its_relation()
    {
        var element = GraphProperties.Of(
            new Relationship("r", "a", "BALANCES", "b", 1, 1, 1, 0, 1, 0, 0, 0.5, 0.5, null, null, -1), Ontology);
        Assert.That(element.Label, Is.EqualTo("BALANCES"));
        Assert.That(element.Properties.Single(p => p.Key == "family").Value, Is.EqualTo("conflict"));
        Assert.That(element.Properties.Any(p => p.Key is "first" or "last"), Is.False);
    }

    [Test]
    public void A_claim_says_polarity_and_modality_in_lower_case()
    {
        var element = GraphProperties.Of(new Claim(
            "c", "d", 3, "a", "BALANCES", "b", Polarity.Negated, Modality.Possible, ImmutableArray<string>.Empty, null, new Evidence("q", 0, 1), 0.9, "x"));
        var values = element.Properties.ToDictionary(p => p.Key, p => p.Value);
        Assert.That((values["polarity"], values["modality"]), Is.EqualTo(((object)"negated", (object)"possible")));
    }
}
