using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests;

public sealed class ArgumentsTests
{
    [Test]
    public void WithoutArgumentsHelpIsShown()
    {
        using var sandbox = new Sandbox();
        var result = sandbox.Kg();
        Assert.That(result.ExitCode, Is.Zero);
        Assert.That(result.Out, Does.Contain("Usage:").And.Contain("schema"));
    }

    [Test]
    public void VersionNamesTheTransports()
    {
        using var sandbox = new Sandbox();
        var result = sandbox.Kg("--version");
        Assert.That(result.ExitCode, Is.Zero);
        Assert.That(result.Lines[0], Does.Match(@"^kg \d+\.\d+\.\d+$"));
        Assert.That(result.Lines[1], Does.StartWith("Neo4j transports: http"));
    }

    [TestCase("shcema", "unknown command 'shcema'; did you mean 'schema'?")]
    [TestCase("xyzzy", "unknown command 'xyzzy'")]
    [TestCase("schema check --shema x", "unknown option '--shema'; did you mean '--schema'?")]
    [TestCase("schema check --schema", "required argument missing")]
    [TestCase("schema check one", "unknown argument 'one'")]
    [TestCase("export graphml --min-claims many", "cannot parse argument 'many'")]
    public void WrongArgumentsGiveOneLineAndExitCode2(string arguments, string message)
    {
        using var sandbox = new Sandbox();
        var result = sandbox.Kg(arguments.Split(' '));
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.Out, Is.Empty);
        Assert.That(result.ErrorLines, Has.Length.EqualTo(1));
        Assert.That(result.Error, Does.StartWith("kg: ").And.Contain(message).And.Contain("--help"));
    }
}
