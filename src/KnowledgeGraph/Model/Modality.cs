namespace KnowledgeGraph.Model;

/// <summary>How far the text commits itself to a triple.</summary>
public enum Modality
{
    /// <summary>As a fact: past, present or announced.</summary>
    Asserted,

    /// <summary>As something that may be: may, could, risk, fear, hypothesis.</summary>
    Possible,

    /// <summary>As something that should be or is wanted: should, must, plans, wants.</summary>
    Proposed,
}
