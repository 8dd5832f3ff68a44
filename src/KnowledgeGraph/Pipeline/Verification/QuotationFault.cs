using KnowledgeGraph.Model;

namespace KnowledgeGraph.Pipeline.Verification;

/// <summary>A claim whose quotation no longer stands where the store says.</summary>
/// <param name="DocumentName">Name of its document.</param>
/// <param name="Claim">The claim as stored.</param>
/// <param name="State">What happened to its quotation.</param>
/// <param name="FoundAt">Offset of the nearest place at which the words stand now; null unless moved.</param>
/// <param name="Reason">Why the document is missing; null otherwise.</param>
public sealed record QuotationFault(string DocumentName, Claim Claim, QuotationState State, int? FoundAt, string? Reason);
