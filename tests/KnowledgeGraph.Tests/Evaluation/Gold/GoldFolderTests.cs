using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Tests.Evaluation.Support;

namespace KnowledgeGraph.Tests.Evaluation.Gold;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class GoldFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void QuotesAreTextAndBlankLinesAreSkipped()
    {
        _folder.Write("d.entities.tsv", "name\tkind\taliases\nRussia\tState\tMoscow|\"Russia\"\n\nIndia\tState\n");
        _folder.Write("d.claims.tsv", "sentence\tsubject\trelation\tobject\tpolarity\tmodality\tattributed_to\tquote\r\n3\tRussia\tARMS\tIndia\taffirmed\tasserted\tTASS|RT\t\"arms\r\n\t\t\n");
        var document = new GoldFolder(_folder.Path).Load("d")!;
        Assert.That(document.Entities.Select(e => $"{e.Name}:{e.Kind}:{string.Join('/', e.Forms)}"), Is.EqualTo(new[] { "Russia:State:Moscow/\"Russia\"", "India:State:" }));
        Assert.That(document.Claims.Single().Quote, Is.EqualTo("\"arms"));
        Assert.That(document.Claims.Single().AttributedTo, Is.EqualTo(new[] { "TASS", "RT" }));
    }

    [Test]
    public void FaultsNameTheFileAndWhatIsMissing()
    {
        _folder.Write("d.claims.tsv", "sentence\tsubject\nx\ty\n");
        Assert.That(() => new GoldFolder(_folder.Path).Load("d"), Throws.TypeOf<InputException>().With.Message.Contains("d.entities.tsv"));
        _folder.Write("d.entities.tsv", "name\tkind\n");
        Assert.That(() => new GoldFolder(_folder.Path).Load("d"), Throws.TypeOf<InputException>().With.Message.Contains("d.claims.tsv").And.Message.Contains("relation"));
        Assert.That(() => new GoldFolder(_folder["none"]), Throws.TypeOf<InputException>().With.Message.Contains("no such folder"));
        Assert.That(new GoldFolder(_folder.Path).Load("other"), Is.Null);
    }
}
