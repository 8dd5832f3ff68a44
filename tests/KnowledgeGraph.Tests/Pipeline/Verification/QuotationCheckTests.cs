using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Pipeline.Verification;
using KnowledgeGraph.Tests.Pipeline.Support;

namespace KnowledgeGraph.Tests.Pipeline.Verification;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class QuotationCheckTests : IDisposable
{
    private const string Text = "Russia arms India. India balances China.";
    private readonly ListStore _store = new();

    public void Dispose() => _store.Dispose();

    [Test]
    public void WhatHasNotChangedHolds()
    {
        Store("a", Text, "Russia arms India", "India balances China");
        var report = QuotationCheck.Run(_store, [Read("a", Text), Read("unknown", "text")]);
        Assert.That((report.Documents, report.Claims, report.Holding), Is.EqualTo((1, 2, 2)));
    }

    [Test]
    public void AChangedLetterIsFoundInItsQuotationOnly()
    {
        Store("a", Text, "Russia arms India", "India balances China");
        var fault = QuotationCheck.Run(_store, [Read("a", Text.Replace("balances", "valances"))]).Faults.Single();
        Assert.That((fault.State, fault.Claim.Evidence.Quote, fault.DocumentName), Is.EqualTo((QuotationState.Changed, "India balances China", "a")));
    }

    [Test]
    public void AMovedQuotationIsFoundAtTheNearestPlace()
    {
        Store("a", Text, "India balances China");
        var report = QuotationCheck.Run(_store, [Read("a", $"Yes. {Text} So: India balances China.")]);
        Assert.That(report.Faults.Select(f => (f.State, f.FoundAt)), Is.EqualTo(new[] { (QuotationState.Moved, (int?)24) }));
    }

    [Test]
    public void AShortenedTextIsNoReasonToFail()
    {
        Store("a", Text, "India balances China");
        Assert.That(QuotationCheck.Run(_store, [Read("a", "Rus")]).Faults.Single().State, Is.EqualTo(QuotationState.Changed));
        Assert.That(QuotationCheck.Run(_store, [Read("a", "")]).Faults.Single().State, Is.EqualTo(QuotationState.Changed));
    }

    [Test]
    public void AMissingOrUnreadableDocumentSaysWhy()
    {
        Store("b", Text, "Russia arms India");
        Store("a", "Other. " + Text, "Russia arms India");
        var report = QuotationCheck.Run(_store, [ReadResult.Failed("b", "damaged pdf")]);
        Assert.That(report.Faults.Select(f => (f.DocumentName, f.State, f.Reason)), Is.EqualTo(new[]
        {
            ("a", QuotationState.Missing, "not among the files given"), ("b", QuotationState.Missing, "damaged pdf"),
        }));
    }

    private void Store(string name, string text, params string[] quotes)
    {
        var document = Read(name, text).Document!;
        var claims = quotes.Select((q, i) => new Claim(
            $"c{i}", document.Id, i + 1, "x", "ARMS", "y", Polarity.Affirmed, Modality.Asserted, [], null,
            new Evidence(q, text.IndexOf(q, StringComparison.Ordinal), text.IndexOf(q, StringComparison.Ordinal) + q.Length), 1, "test"));
        _store.Save(new DocumentExtraction(document, [], [], [], [.. claims], 0), "v1");
    }

    private static ReadResult Read(string name, string text) => ReadResult.Of(new Document(name, text, [], name, [], null, null, null));
}
