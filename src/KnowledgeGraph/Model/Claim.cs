using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>One triple found in one sentence, with what the text says about it.</summary>
/// <param name="Id">Derived from the content (see <see cref="ClaimId"/>).</param>
/// <param name="DocumentId">Id of the document in which it stands.</param>
/// <param name="Sentence">Number of the sentence in its document, from 1.</param>
/// <param name="Source">Id of the entity that the relation starts from.</param>
/// <param name="Relation">Name of a relation type of the ontology, e.g. <c>BALANCES</c>.</param>
/// <param name="Target">Id of the entity that the relation points to.</param>
/// <param name="Polarity">Affirmed, or negated where the text says that it is not so.</param>
/// <param name="Modality">Fact, possibility or proposal.</param>
/// <param name="AttributedTo">Ids of the actors whose view it is, in ordinal order; empty for the author's own voice.</param>
/// <param name="When">Time of the claim as ISO 8601 date, month, year or interval (<c>2019</c>, <c>2021-04</c>, <c>2014/2016</c>); null if unknown.</param>
/// <param name="Evidence">The quotation.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Extractor">What found it: the name of a frame or rule.</param>
public sealed record Claim(
    string Id,
    string DocumentId,
    int Sentence,
    string Source,
    string Relation,
    string Target,
    Polarity Polarity,
    Modality Modality,
    ImmutableArray<string> AttributedTo,
    string? When,
    Evidence Evidence,
    double Confidence,
    string Extractor);
