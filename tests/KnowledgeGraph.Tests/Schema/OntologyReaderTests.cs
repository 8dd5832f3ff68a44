using KnowledgeGraph.Schema;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Schema;

[TestFixture]
public sealed class OntologyReaderTests
{
    private static readonly string Yaml = File.ReadAllText(Path.Combine(Seeds.Folder, "ontology.yaml")).ReplaceLineEndings("\n");

    [Test]
    public void TheOntologyOfTheRepositoryHasElevenKindsAndThirtyOneRelations()
    {
        Assert.That(Seeds.Ontology.Kinds, Has.Length.EqualTo(11));
        Assert.That(Seeds.Ontology.Relations, Has.Length.EqualTo(31));
    }

    [Test]
    public void AClassAllowsAllItsKinds()
    {
        var opposes = Seeds.Ontology.Relation("OPPOSES");

        Assert.That(opposes.Allows("State", "Strategy"), Is.True);
        Assert.That(opposes.Allows("State", "State"), Is.False);
    }

    [Test]
    public void AnUnknownRelationIsRefusedWithThoseThereAre() => Assert.That(
        () => Seeds.Ontology.Relation("ADORES"), Throws.TypeOf<ConfigurationException>().With.Message.Contains("ADORES").And.Message.Contains("SUPPORTS"));

    [Test]
    public void WhatIsNoYamlIsNamedWithItsLine() => Assert.That(
        () => OntologyReader.Read("version: 1\nkinds: {", "o.yaml"), Throws.TypeOf<ConfigurationException>().With.Message.StartsWith("o.yaml:"));

    [TestCase("")]
    [TestCase("version: 1")]
    [TestCase("- a list")]
    public void WithoutKindsAndRelationsItIsRefused(string yaml) => Assert.That(
        Faults(yaml), Does.Contain("o.yaml: 'kinds' is missing").And.Contain("o.yaml: 'relations' is missing"));

    [Test]
    public void AKindThatCodeKnowsMustBeThere() => Assert.That(
        Faults(Yaml.Replace("\n  Region:", "\n  Regions:", StringComparison.Ordinal)), Does.Contain("o.yaml: kinds: Region is missing"));

    [TestCase("family: war, sign: 1, source: [any], target: [any]", "family is 'war', not one of conflict, cooperation, structure, ideas")]
    [TestCase("family: ideas, sign: 2, source: [any], target: [any]", "relation NEW: sign is '2', not 1, 0 or -1")]
    [TestCase("family: ideas, sign: 0, source: [Planet], target: [any]", "source: 'Planet' is no kind, no class and not 'any'")]
    [TestCase("family: ideas, sign: 0, symmetric: yes, source: [any], target: [any]", "relation NEW: symmetric is 'yes', not true or false")]
    [TestCase("family: ideas, sign: 0, source: [any]", "target is empty: name kinds, Actor, Concept or any")]
    public void AFaultyRelationIsNamedWithItsLine(string properties, string fault)
    {
        var (yaml, line) = WithRelation($"NEW: {{ {properties} }}");

        Assert.That(Faults(yaml).Split(Environment.NewLine), Does.Contain($"o.yaml:{line}: {fault}"));
    }

    [TestCase("version: two", "o.yaml:7: version is 'two', not a whole number")]
    [TestCase("version: [1]", "o.yaml:7: version is '")]
    [TestCase("", "o.yaml: 'version' is missing")]
    public void TheVersionIsAWholeNumber(string version, string fault) =>
        Assert.That(Faults(Yaml.Replace("\nversion: 1", $"\n{version}", StringComparison.Ordinal)), Does.StartWith(fault));

    [TestCase("\"#3b6fb\"")]
    [TestCase("blue")]
    public void AColorHasSixDigits(string color) =>
        Assert.That(Faults(Yaml.Replace("\"#3b6fb6\"", color, StringComparison.Ordinal)), Is.EqualTo($"o.yaml:10: color is '{color.Trim('"')}', not # and six hexadecimal digits"));

    [Test]
    public void ANameInLowerCaseIsRefused()
    {
        var (yaml, line) = WithRelation("adores: { family: ideas, sign: 0, source: [any], target: [any] }");

        Assert.That(Faults(yaml), Is.EqualTo($"o.yaml:{line}: relation 'adores': upper-case letters and underscores only"));
    }

    [Test]
    public void ARelationWithoutPropertiesIsRefused()
    {
        var (yaml, line) = WithRelation("NEW: 1");

        Assert.That(Faults(yaml), Is.EqualTo($"o.yaml:{line}: relations: 'NEW' needs a block of properties"));
    }

    [Test]
    public void AllFaultsAreNamedAtOnce()
    {
        var (yaml, _) = WithRelation("new: { family: war, sign: 2, source: [any], target: [any] }");

        Assert.That(Faults(yaml).Split(Environment.NewLine), Has.Length.EqualTo(3));
    }

    [Test]
    public void ARelationAddedToTheFileIsKnown()
    {
        var (yaml, _) = WithRelation("ADORES: { family: cooperation, sign: 1, symmetric: true, source: [Person], target: [Actor] }");

        var relation = OntologyReader.Read(yaml, "o.yaml").Relation("ADORES");

        Assert.That((relation.Sign, relation.Symmetric, relation.Allows("Person", "Bloc"), relation.Allows("State", "Bloc")), Is.EqualTo((1, true, true, false)));
    }

    [Test]
    public void AMissingFileIsNamed() => Assert.That(
        () => OntologyReader.ReadFile("nowhere/ontology.yaml"), Throws.TypeOf<ConfigurationException>().With.Message.Contains("nowhere/ontology.yaml"));

    // The relation as the last line of the file, where the block of relations ends.
    private static (string Yaml, int Line) WithRelation(string relation)
    {
        var lines = Yaml.TrimEnd('\n').Split('\n');
        return (string.Join('\n', [.. lines, "  " + relation, ""]), lines.Length + 1);
    }

    private static string Faults(string yaml) => Assert.Throws<ConfigurationException>(() => OntologyReader.Read(yaml, "o.yaml"))!.Message;
}
