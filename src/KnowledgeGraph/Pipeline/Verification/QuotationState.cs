namespace KnowledgeGraph.Pipeline.Verification;

/// <summary>Why a quotation no longer holds.</summary>
public enum QuotationState
{
    /// <summary>The same words stand elsewhere in the document: text before them was added or removed.</summary>
    Moved,

    /// <summary>The document no longer holds these words.</summary>
    Changed,

    /// <summary>The document is gone, or can no longer be read.</summary>
    Missing,
}
