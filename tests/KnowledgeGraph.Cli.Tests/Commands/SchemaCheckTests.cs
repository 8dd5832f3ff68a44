using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests.Commands;

public sealed class SchemaCheckTests
{
    [Test]
    public void TheSchemaOfTheCheckoutIsSound()
    {
        using var sandbox = new Sandbox();
        var result = sandbox.Kg("schema", "check", "--schema", Repository.At("graph-schema"));
        Assert.That(result.Error, Is.Empty);
        Assert.That(result.ExitCode, Is.Zero);
        Assert.That(result.Out, Does.Contain("11 kinds, 31 relation types"));
    }

    [Test]
    public void EveryFaultOfTheOntologyIsNamedWithItsLine()
    {
        using var sandbox = new Sandbox();
        var sound = File.ReadAllText(Repository.At("graph-schema", "ontology.yaml"));
        sandbox.Write("mine/ontology.yaml", sound.Replace("family: conflict, sign: -1, source: [Actor], target: [Concept]", "family: quarrel, sign: -2, source: [Actor], target: [Concept]"));
        var result = sandbox.Kg("schema", "check", "--schema", "mine");
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.Error, Does.Match(@"ontology\.yaml:\d+: .*sign is '-2'").And.Match(@"ontology\.yaml:\d+: family is 'quarrel'"));
    }

    [Test]
    public void AFolderWithoutOntologyIsRefused()
    {
        using var sandbox = new Sandbox();
        var result = sandbox.Kg("schema", "check", "--schema", "nowhere");
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.ErrorLines.Single(), Does.Contain("--schema nowhere").And.Contain("ontology.yaml"));
    }

    [Test]
    public void TheSchemaOfTheFolderOneStandsInWinsOverThatOfTheProgram()
    {
        using var sandbox = new Sandbox();
        sandbox.Write("graph-schema/ontology.yaml", "kinds: {}");
        Assert.That(sandbox.Kg("schema", "check").Error, Does.Contain(sandbox.Path).And.Contain("'relations' is missing"));
    }
}
