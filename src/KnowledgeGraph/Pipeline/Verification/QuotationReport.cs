using System.Collections.Immutable;

namespace KnowledgeGraph.Pipeline.Verification;

/// <summary>Outcome of checking every quotation of a store against the files.</summary>
/// <param name="Documents">Documents of the store.</param>
/// <param name="Claims">Claims checked.</param>
/// <param name="Faults">Those that no longer hold, by name of the document, then in the order of claims.</param>
public sealed record QuotationReport(int Documents, int Claims, ImmutableArray<QuotationFault> Faults)
{
    /// <summary>Claims whose quotation stands where the store says, letter by letter.</summary>
    public int Holding => Claims - Faults.Length;
}
