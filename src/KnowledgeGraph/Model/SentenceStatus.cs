namespace KnowledgeGraph.Model;

/// <summary>What became of a sentence.</summary>
public enum SentenceStatus
{
    /// <summary>Read for claims.</summary>
    Read,

    /// <summary>Left out on purpose; the ledger says why.</summary>
    Skipped,

    /// <summary>An error stopped it; the ledger says which.</summary>
    Failed,
}
