namespace KnowledgeGraph.Model;

/// <summary>Whether the text says that a triple holds or that it does not.</summary>
public enum Polarity
{
    /// <summary>The text says so.</summary>
    Affirmed,

    /// <summary>The text says that it is not so.</summary>
    Negated,
}
