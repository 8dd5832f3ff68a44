using System.Collections.Immutable;
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
        var documents = Directory.GetFiles(Path.Combine(Repository.Root, "seeds"), "*.txt").Order(StringComparer.Ordinal).Select(Read).ToList();
        var alone = documents.Select(Extract).ToList();
        var together = new string[documents.Count];

        Parallel.For(0, documents.Count, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => together[i] = Extract(documents[i]));

        Assert.That(documents, Is.Not.Empty);
        Assert.That(together, Is.EqualTo(alone));
    }

    private static string Extract(Document document) => JsonSerializer.Serialize(Product.Pipeline.Extract(document));

    // Every line that is not empty is a paragraph: the cutting of files into blocks is another project's matter.
    private static Document Read(string path)
    {
        var text = File.ReadAllText(path);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            if (!string.IsNullOrWhiteSpace(text[start..end]))
            {
                blocks.Add(new Block(start, end, BlockKind.Paragraph));
            }

            start = end + 1;
        }

        return new Document(Path.GetFileName(path), text, blocks.ToImmutable(), Path.GetFileName(path), [], null, null, null);
    }
}
