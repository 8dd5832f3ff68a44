using System.Xml.Linq;
using KnowledgeGraph.Cli.Tests.Support;
using KnowledgeGraph.Export;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Cli.Tests.Commands;

public sealed class ExportTests
{
    private Sandbox _sandbox = null!;

    [SetUp]
    public void WriteWorkspace()
    {
        _sandbox = new Sandbox();
        SampleWorkspace.WriteTo(_sandbox);
    }

    [TearDown]
    public void Remove() => _sandbox.Dispose();

    [Test]
    public void GraphMlGoesBesideTheWorkspace()
    {
        var result = _sandbox.Kg("export", "graphml");
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Out, Is.Empty);
        Assert.That(result.Error, Is.EqualTo("graph.graphml: 3 nodes, 2 edges\n"));
        Assert.That(Elements(XDocument.Load(_sandbox.At("graph.graphml")), "edge"), Is.EqualTo(2));
    }

    [TestCase("graphml", "3 nodes, 2 edges")]
    [TestCase("jsonl", "2 claims")]
    [TestCase("tsv", "3 nodes, 2 claims")]
    [TestCase("csv", "3 nodes, 2 edges, 2 claims")]
    [TestCase("graphml --relations ARMS", "0 nodes")]
    public void WhatWasWrittenIsCounted(string arguments, string content)
    {
        var result = _sandbox.Kg(["export", .. arguments.Split(' '), "-o", "out"]);
        Assert.That(result.Error, Is.EqualTo($"out: {content}\n"));
        Assert.That(result.ExitCode, Is.EqualTo(content == "0 nodes" ? 1 : 0));
    }

    [Test]
    public void ADashWritesToStandardOutputAndNothingElse()
    {
        var result = _sandbox.Kg("export", "graphml", "-o", "-");
        Assert.That(Elements(XDocument.Parse(result.Out), "node"), Is.EqualTo(3));
        Assert.That(File.Exists(_sandbox.At("graph.graphml")), Is.False);
    }

    [TestCase("--relations balances", 1)]
    [TestCase("--relations BALANCES,PARTNERS_WITH", 2)]
    [TestCase("--modality asserted", 1)]
    [TestCase("--since 2022", 0)]
    [TestCase("--until 2021-12", 2)]
    [TestCase("--kinds State", 2)]
    [TestCase("--min-claims 2", 0)]
    [TestCase("--fold", 1)]
    public void OptionsChooseAPart(string options, int edges)
    {
        var result = _sandbox.Kg(["export", "graphml", "-o", "part.graphml", .. options.Split(' ')]);
        Assert.That(result.ExitCode, Is.LessThan(2), result.Error);
        Assert.That(Elements(XDocument.Load(_sandbox.At("part.graphml")), "edge"), Is.EqualTo(edges));
    }

    [TestCase("graphml --modality likely", "--modality likely: one of asserted, possible, proposed")]
    [TestCase("graphml --since yesterday", "--since yesterday: write a year, month or day")]
    [TestCase("graphml --relations BALANCE", "unknown relation 'BALANCE'")]
    [TestCase("graphml --kinds Country", "unknown kind 'Country'")]
    [TestCase("excel", "no format 'excel'; there are graphml")]
    public void WhatThereIsNotIsRefused(string arguments, string message)
    {
        var result = _sandbox.Kg(["export", .. arguments.Split(' ')]);
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.ErrorLines.Single(), Does.Contain(message));
    }

    [Test]
    public void AFullDiskIsOneLineAndExitCode2()
    {
        if (!File.Exists("/dev/full"))
        {
            Assert.Ignore("needs /dev/full");
        }

        var result = _sandbox.Bash("$kg export graphml -o - > /dev/full");
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.ErrorLines.Single(), Does.Contain("No space left on device"));
    }

    [Test]
    public void AFolderThatCannotBeWrittenIsNamed()
    {
        _sandbox.Write("file", "");
        var result = _sandbox.Kg("export", "graphml", "-o", "file/graph.graphml");
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.ErrorLines.Single(), Does.Contain("file/graph.graphml"));
    }

    [Test]
    public void HelpNamesEveryFormat()
    {
        var help = _sandbox.Kg("export", "--help").Out;
        var ontology = OntologyReader.ReadFile(Repository.At("graph-schema", "ontology.yaml"));
        Assert.That(ExportFormats.All(ontology, new WriterOptions()).Select(w => w.Format).Where(f => !help.Contains(f)), Is.Empty);
    }

    private static int Elements(XDocument document, string name) => document.Descendants().Count(e => e.Name.LocalName == name);
}
