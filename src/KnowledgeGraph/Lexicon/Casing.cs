namespace KnowledgeGraph.Lexicon;

/// <summary>Letter case of a word.</summary>
public enum Casing
{
    /// <summary>Starts with a lower-case letter, a digit or a sign.</summary>
    Lower,

    /// <summary>Starts with a capital.</summary>
    Capitalized,

    /// <summary>Two capitals or more and nothing else.</summary>
    Upper,
}
