namespace KnowledgeGraph.Pipeline;

/// <summary>What a build did with a document.</summary>
public enum DocumentOutcome
{
    /// <summary>Extracted and stored.</summary>
    Extracted,

    /// <summary>The store holds it as it is, read by the same extractor.</summary>
    Unchanged,

    /// <summary>Left out on purpose: an unknown format, the same text as another document.</summary>
    Skipped,

    /// <summary>It could not be read or extracted.</summary>
    Failed,

    /// <summary>It was in the store and was not given this time.</summary>
    Removed,
}
