namespace KnowledgeGraph.Pipeline;

/// <summary>The parts of a document's analysis that stages need and give.</summary>
public enum Part
{
    /// <summary>Sentences with trees, and the ledger.</summary>
    Trees,

    /// <summary>Mentions and offices.</summary>
    Mentions,

    /// <summary>Names resolved to entities.</summary>
    Entities,

    /// <summary>Pronouns and descriptions resolved to entities.</summary>
    References,

    /// <summary>Who holds which office.</summary>
    Offices,

    /// <summary>Direct speech and its speakers.</summary>
    Quotations,

    /// <summary>Predicates with their arguments.</summary>
    Predications,

    /// <summary>Polarity, modality, attribution and time of predications.</summary>
    Qualifiers,

    /// <summary>Claims.</summary>
    Claims,
}
