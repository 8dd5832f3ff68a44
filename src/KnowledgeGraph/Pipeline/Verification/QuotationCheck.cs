using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Pipeline.Verification;

/// <summary>Reads the sources again and looks whether each claim's quotation still stands at its offsets.</summary>
public sealed class QuotationCheck
{
    private const string NotGiven = "not among the files given";

    private readonly IClaimStore _store;
    private readonly List<QuotationFault> _faults = [];
    private int _claims;

    private QuotationCheck(IClaimStore store) => _store = store;

    /// <summary>Checks all claims of a store; memory grows with documents and faults only.</summary>
    /// <param name="store">What was built before.</param>
    /// <param name="sources">The same files, read again. Documents that the store does not hold are passed over.</param>
    public static QuotationReport Run(IClaimStore store, IEnumerable<ReadResult> sources) => new QuotationCheck(store).Run(sources);

    private QuotationReport Run(IEnumerable<ReadResult> sources)
    {
        var open = _store.Documents().ToDictionary(d => d.Name);
        var documents = open.Count;
        foreach (var source in sources)
        {
            if (open.Remove(source.Name, out var stored))
            {
                Check(stored, source);
            }
        }

        foreach (var gone in open.Values)
        {
            Report(gone, claim => Missing(gone, claim, NotGiven));
        }

        return new QuotationReport(documents, _claims, [.. _faults.OrderBy(f => f.DocumentName, StringComparer.Ordinal).ThenBy(f => f.Claim, ClaimOrder.Instance)]);
    }

    private void Check(DocumentNode stored, ReadResult source) => Report(stored, claim => source.Document is null
        ? Missing(stored, claim, source.Error ?? source.Skipped ?? NotGiven)
        : Compare(stored, claim, source.Document.Text));

    private void Report(DocumentNode stored, Func<Claim, QuotationFault?> check)
    {
        foreach (var claim in _store.ClaimsIn(stored.Id))
        {
            _claims++;
            if (check(claim) is { } fault)
            {
                _faults.Add(fault);
            }
        }
    }

    private static QuotationFault Missing(DocumentNode stored, Claim claim, string reason) =>
        new(stored.Name, claim, QuotationState.Missing, null, reason);

    private static QuotationFault? Compare(DocumentNode stored, Claim claim, string text)
    {
        var (quote, start, end) = claim.Evidence;
        if (start >= 0 && start <= end && end <= text.Length && text.AsSpan(start..end).SequenceEqual(quote))
        {
            return null;
        }

        var place = NearestPlace(text, quote, start);
        return new QuotationFault(stored.Name, claim, place is null ? QuotationState.Changed : QuotationState.Moved, place, null);
    }

    private static int? NearestPlace(string text, string quote, int start)
    {
        if (quote.Length == 0)
        {
            return null;
        }

        int? nearest = null;
        for (var at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
        {
            nearest = nearest is { } before && Math.Abs(before - start) <= Math.Abs(at - start) ? before : at;
        }

        return nearest;
    }
}
