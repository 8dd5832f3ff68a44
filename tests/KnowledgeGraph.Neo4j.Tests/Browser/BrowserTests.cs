using System.IO.Compression;
using KnowledgeGraph.Neo4j.Browser;
using KnowledgeGraph.Neo4j.Tests.Support;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Neo4j.Tests.Browser;

public sealed class BrowserTests
{
    private static readonly IReadOnlyList<Preset> Presets = PresetLibrary.Load(Repository.At("graph-schema", "presets")).Presets;

    [Test]
    public void TheStyleSheetInTheRepositoryIsThatOfTheOntology()
    {
        var path = Repository.At("graph-schema", "browser", "style.grass");
        var style = BrowserStyle.Of(Repository.Ontology);
        if (Environment.GetEnvironmentVariable("KG_UPDATE") is not null)
        {
            File.WriteAllText(path, style);
        }

        Assert.That(File.ReadAllText(path), Is.EqualTo(style), "run the tests once with KG_UPDATE=1 and commit the file");
    }

    [Test]
    public void EveryKindAndRelationHasAStyleAndNoValueHoldsAColon()
    {
        var style = BrowserStyle.Of(Repository.Ontology);
        Assert.That(Repository.Ontology.Kinds.Select(k => $"node.{k.Name} {{\n  color: {k.Color};").Where(s => !style.Contains(s)), Is.Empty);
        Assert.That(Repository.Ontology.Relations.Select(r => $"relationship.{r.Name} {{").Where(s => !style.Contains(s)), Is.Empty);
        Assert.That(style.Split('\n').Where(l => l.Count(c => c == ':') > 1), Is.Empty);
    }

    [Test]
    public void ThePackageHoldsEveryPresetInItsFolderAndIsTheSameEachTime()
    {
        var bytes = Package();
        Assert.That(Package(), Is.EqualTo(bytes));
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.That(zip.Entries, Has.Count.EqualTo(Presets.Count));
        Assert.That(zip.Entries.Select(e => e.FullName), Has.Some.Match("^kg conflict/[0-9]+-balancing-triangles[.]cypher$"));
        using var reader = new StreamReader(zip.Entries[0].Open());
        Assert.That(reader.ReadToEnd(), Is.EqualTo(Presets[0].Text));
    }

    [Test]
    public void ALinkOpensTheQueryInTheEditor()
    {
        var link = new BrowserLinks(Neo4jTarget.Parse("http://me:secret@host:7475")).To("MATCH (n) // é & #\nRETURN n");
        Assert.That(link, Is.EqualTo("http://host:7475/browser/?cmd=edit&arg=MATCH%20%28n%29%20%2F%2F%20%C3%A9%20%26%20%23%0ARETURN%20n"));
    }

    [Test]
    public void ABoltAddressLeadsToTheBrowserToo() =>
        Assert.That(new BrowserLinks(Neo4jTarget.Parse("bolt://host", database: "asia")).To("RETURN 1"), Is.EqualTo("http://host:7474/browser/?db=asia&cmd=edit&arg=RETURN%201"));

    private static byte[] Package()
    {
        using var stream = new MemoryStream();
        BrowserPackage.Write(stream, Presets);
        return stream.ToArray();
    }
}
