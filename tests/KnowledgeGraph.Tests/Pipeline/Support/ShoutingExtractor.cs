using System.Collections.Concurrent;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Tests.Pipeline.Support;

/// <summary>Finds one claim in every document; fails where the text says so. Remembers what it was given.</summary>
internal sealed class ShoutingExtractor : IDocumentExtractor
{
    private readonly Random _random = new(1);

    public string Fingerprint { get; init; } = "v1";

    public ConcurrentBag<string> Extracted { get; } = [];

    public bool IsSlow { get; init; }

    public DocumentExtraction Extract(Document document)
    {
        Extracted.Add(document.Name);
        if (IsSlow)
        {
            int wait;
            lock (_random)
            {
                wait = _random.Next(4);
            }

            Thread.Sleep(wait);
        }

        if (document.Text.Contains("boom"))
        {
            throw new InvalidOperationException("boom\nat line 3");
        }

        var claim = new Claim($"c-{document.Id}", document.Id, 1, "x", "ARMS", "y", Polarity.Affirmed, Modality.Asserted, [], null, new Evidence("t", 0, 1), 1, "test");
        return new DocumentExtraction(document, [new SentenceRecord(1, 0, document.Text.Length, SentenceStatus.Read, null)], [], [], [claim], document.Text.Split(' ').Length);
    }
}
