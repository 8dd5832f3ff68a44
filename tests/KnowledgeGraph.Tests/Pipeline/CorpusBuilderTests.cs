using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Tests.Pipeline.Support;

namespace KnowledgeGraph.Tests.Pipeline;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class CorpusBuilderTests : IDisposable
{
    private readonly ListStore _store = new();

    public void Dispose() => _store.Dispose();

    [Test]
    public void DocumentsAreExtractedStoredAndCounted()
    {
        var summary = Build(new ShoutingExtractor(), Read("a", "one two"), Read("b", "three"));
        Assert.That(_store.Lines, Is.EqualTo(new[] { "a: one two", "b: three" }));
        Assert.That(
            (summary.Extracted, summary.Sentences, summary.Words, summary.Claims, summary.Failed, summary.Removed), Is.EqualTo((2, 2, 3L, 2, 0, 0)));
    }

    [Test]
    public void ASecondBuildExtractsOnlyWhatChanged()
    {
        Build(new ShoutingExtractor(), Read("a", "one"), Read("b", "two"));
        var extractor = new ShoutingExtractor();
        var summary = Build(extractor, Read("a", "one"), Read("b", "two!"), Read("c", "three"));
        Assert.That(extractor.Extracted, Is.EquivalentTo(new[] { "b", "c" }));
        Assert.That((summary.Extracted, summary.Unchanged), Is.EqualTo((2, 1)));
    }

    [Test]
    public void AnotherFingerprintOrForceExtractsAgain()
    {
        Build(new ShoutingExtractor(), Read("a", "one"));
        Assert.That(Build(new ShoutingExtractor { Fingerprint = "v2" }, Read("a", "one")).Extracted, Is.EqualTo(1));
        Assert.That(Build(new ShoutingExtractor { Fingerprint = "v2" }, new BuildOptions { Force = true }, Read("a", "one")).Extracted, Is.EqualTo(1));
        Assert.That(Build(new ShoutingExtractor { Fingerprint = "v2" }, Read("a", "one")).Extracted, Is.Zero);
    }

    [Test]
    public void WhatFailsIsRecordedAndTheRestGoesOn()
    {
        var summary = Build(
            new ShoutingExtractor(), Read("a", "boom"), ReadResult.Failed("b", "damaged pdf"), ReadResult.LeftOut("c", "unknown format"), Read("d", "fine"));
        Assert.That(_store.Lines, Is.EqualTo(new[] { "a: Failed, extraction failed: boom at line 3", "b: Failed, damaged pdf", "c: Skipped, unknown format", "d: fine" }));
        Assert.That((summary.Extracted, summary.Failed, summary.Skipped), Is.EqualTo((1, 2, 1)));
        Assert.That(summary.Errors, Is.EqualTo(new[] { "a: extraction failed: boom at line 3", "b: damaged pdf" }));
    }

    [Test]
    public void StrictStopsAtTheFirstFailure()
    {
        var fault = Assert.Throws<InputException>(() => Build(
            new ShoutingExtractor(), new BuildOptions { Strict = true, Threads = 1 }, Read("a", "fine"), Read("b", "boom"), Read("c", "fine too")))!;
        Assert.That(fault.Message, Does.StartWith("b: extraction failed: boom"));
        Assert.That(_store.Lines, Is.EqualTo(new[] { "a: fine" }));
    }

    [TestCase(1)]
    [TestCase(8)]
    public void ManyDocumentsInAnyOrderGiveTheSameOnAnyNumberOfThreads(int threads)
    {
        var documents = Enumerable.Range(0, 200).Select(i => Read($"d{i:d3}", i % 7 == 0 ? "boom" : $"text {i % 60}")).ToArray();
        var reports = new List<string>();
        new CorpusBuilder(new ShoutingExtractor(), _store).Build(documents, new BuildOptions(), r => reports.Add(r.Name));
        Assert.That(reports, Is.EquivalentTo(documents.Select(d => d.Name)), "each document is reported once");

        using var other = new ListStore();
        new Random(threads).Shuffle(documents);
        new CorpusBuilder(new ShoutingExtractor { IsSlow = true }, other).Build(documents, new BuildOptions { Threads = threads });
        Assert.That(other.Lines, Is.EqualTo(_store.Lines));
    }

    [TestCase("a", "b", "c")]
    [TestCase("c", "b", "a")]
    [TestCase("b", "a", "c")]
    public void OfEqualTextsTheFirstNameCounts(params string[] order)
    {
        Build(new ShoutingExtractor(), [.. order.Select(n => Read(n, "same"))]);
        Assert.That(_store.Lines, Is.EqualTo(new[] { "a: same", "b: Skipped, same text as a", "c: Skipped, same text as a" }));
    }

    [Test]
    public void WhatIsGoneIsRemoved()
    {
        Build(new ShoutingExtractor(), Read("a", "one"), Read("b", "two"), ReadResult.Failed("c", "damaged"));
        var summary = Build(new ShoutingExtractor(), Read("b", "two"));
        Assert.That(_store.Lines, Is.EqualTo(new[] { "b: two" }));
        Assert.That((summary.Removed, summary.Unchanged), Is.EqualTo((2, 1)));
    }

    [Test]
    public void ARenamedDocumentMovesAndTextsMayChangePlaces()
    {
        Build(new ShoutingExtractor(), Read("a", "one"), Read("b", "two"));
        Build(new ShoutingExtractor(), Read("a", "two"), Read("b", "one"));
        Assert.That(_store.Lines, Is.EqualTo(new[] { "a: two", "b: one" }));
        Build(new ShoutingExtractor(), Read("c", "one"));
        Assert.That(_store.Lines, Is.EqualTo(new[] { "c: one" }));
    }

    [Test]
    public void OthersAreKeptOnRequestAsIfAllHadBeenGivenAtOnce()
    {
        var keep = new BuildOptions { KeepOthers = true };
        Build(new ShoutingExtractor(), Read("m", "one"), Read("n", "two"));
        Build(new ShoutingExtractor(), keep, Read("a", "one"), Read("z", "two"), Read("y", "three"));
        Assert.That(_store.Lines, Is.EqualTo(new[] { "a: one", "m: Skipped, same text as a", "n: two", "y: three", "z: Skipped, same text as n" }));
        Build(new ShoutingExtractor(), keep, Read("n", "two, changed"), Read("z", "two"));
        Assert.That(_store.Lines, Is.EqualTo(new[] { "a: one", "m: Skipped, same text as a", "n: two, changed", "y: three", "z: two" }));
    }

    [Test]
    public void TwoTextsUnderOneNameAreAnErrorThatHarmsNeither()
    {
        var summary = Build(new ShoutingExtractor(), Read("a", "one"), Read("a", "one"), Read("a", "two"));
        Assert.That(_store.Lines, Is.EqualTo(new[] { "a: one" }));
        Assert.That(summary.Errors.Single(), Does.StartWith("a: two different documents have this name"));
    }

    [Test]
    public void CancellingLeavesWholeDocumentsAndTheNextBuildGoesOn()
    {
        using var cancellation = new CancellationTokenSource();
        var documents = Enumerable.Range(0, 50).Select(i => Read($"d{i:d2}", $"text {i}")).ToArray();
        var done = 0;
        Assert.Throws<OperationCanceledException>(() => new CorpusBuilder(new ShoutingExtractor(), _store).Build(
            documents, new BuildOptions(), _ =>
            {
                if (++done == 5)
                {
                    cancellation.Cancel();
                }
            },
            cancellation.Token));
        Assert.That(_store.Saves, Is.EqualTo(5));
        var summary = Build(new ShoutingExtractor(), documents);
        Assert.That((summary.Extracted, summary.Unchanged), Is.EqualTo((45, 5)));
    }

    [Test]
    public void FewDocumentsAreHeldAtATime()
    {
        var (read, done, most) = (0, 0, 0);
        IEnumerable<ReadResult> Documents()
        {
            for (var i = 0; i < 500; i++)
            {
                most = Math.Max(most, ++read - Volatile.Read(ref done));
                yield return Read($"d{i}", $"text {i}");
            }
        }

        new CorpusBuilder(new ShoutingExtractor(), _store).Build(Documents(), new BuildOptions { Threads = 2 }, _ =>
        {
            Thread.Sleep(1);
            Interlocked.Increment(ref done);
        });
        Assert.That(most, Is.LessThan(20));
    }

    [Test]
    public void AFaultOfTheReaderOrTheStoreStopsTheBuild()
    {
        IEnumerable<ReadResult> Broken()
        {
            yield return Read("a", "one");
            throw new InputException("no such folder");
        }

        Assert.Throws<InputException>(() => new CorpusBuilder(new ShoutingExtractor(), _store).Build(Broken(), new BuildOptions()));
        Assert.That(_store.Lines, Is.EqualTo(new[] { "a: one" }), "what was read before is kept");
    }

    private BuildSummary Build(IDocumentExtractor extractor, params ReadResult[] documents) => Build(extractor, new BuildOptions(), documents);

    private BuildSummary Build(IDocumentExtractor extractor, BuildOptions options, params ReadResult[] documents) =>
        new CorpusBuilder(extractor, _store).Build(documents, options);

    private static ReadResult Read(string name, string text) =>
        ReadResult.Of(new Document(name, text, [new Block(0, text.Length, BlockKind.Paragraph)], name, [], null, null, null));
}
