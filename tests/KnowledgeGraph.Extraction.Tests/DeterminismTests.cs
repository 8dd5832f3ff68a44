using System.Text.Json;
using KnowledgeGraph.Extraction.Tests.Support;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests;

[TestFixture]
public sealed class DeterminismTests
{
    [Test]
    public void ADocumentGivesTheSameAloneAndBesideOthersOnEightThreads()
    {
        var documents = Directory.GetFiles(Path.Combine(Repository.Root, "seeds"), "*.txt").Order(StringComparer.Ordinal).Select(LineDocument.Read).ToList();
        var alone = documents.Select(Extract).ToList();
        var together = new string[documents.Count];

        Parallel.For(0, documents.Count, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => together[i] = Extract(documents[i]));

        Assert.That(documents, Is.Not.Empty);
        Assert.That(together, Is.EqualTo(alone));
    }

    private static string Extract(Document document) => JsonSerializer.Serialize(Product.Pipeline.Extract(document));
}
