using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Extraction;

/// <summary>A claim before it is checked, made unique and given its quotation.</summary>
/// <param name="Sentence">The sentence that makes it.</param>
/// <param name="Source">Where the relation starts.</param>
/// <param name="Relation">Name of the relation type.</param>
/// <param name="Target">Where it points.</param>
/// <param name="Qualifiers">Polarity, modality, attribution and time.</param>
/// <param name="Head">Index of the predicate.</param>
/// <param name="Span">Tokens that the quotation must hold: first and last.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Extractor">Name of the frame or rule.</param>
public sealed record DraftClaim(
    SentenceAnalysis Sentence,
    DocumentEntity Source,
    string Relation,
    DocumentEntity Target,
    Qualifiers.Qualification Qualifiers,
    int Head,
    (int First, int Last) Span,
    double Confidence,
    string Extractor);
