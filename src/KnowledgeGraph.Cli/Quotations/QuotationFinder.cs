using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Cli.Quotations;

/// <summary>Puts claims back into their sentences. Documents are read one at a time, in the order of the claims.</summary>
internal sealed class QuotationFinder(IClaimStore store, EntityNames names)
{
    private Document? _document;
    private Dictionary<int, SentenceRecord> _sentences = [];

    /// <summary>The quotations of claims that are sorted by document.</summary>
    /// <exception cref="StoreException">The workspace lacks a document that a claim names.</exception>
    public IEnumerable<Quotation> Find(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            var document = Open(claim.DocumentId);
            var (quote, start, end) = claim.Evidence;
            var sentence = _sentences.GetValueOrDefault(claim.Sentence);
            var before = document.Text[Math.Min(sentence?.Start ?? start, start)..start];
            var after = document.Text[end..Math.Max(sentence?.End ?? end, end)];
            yield return new Quotation(
                claim, names.NameOf(claim.Source), names.NameOf(claim.Target), document, [.. claim.AttributedTo.Select(names.NameOf)], before, after);
        }
    }

    private Document Open(string id)
    {
        if (_document?.Id != id)
        {
            _document = store.LoadDocument(id) ?? throw new StoreException($"the workspace has claims of document {id} but not its text; build it anew");
            _sentences = store.Sentences(id).ToDictionary(s => s.Number);
        }

        return _document;
    }
}
