namespace KnowledgeGraph.Extraction.Qualifiers;

/// <summary>How far what a text says of a word reaches down to a word that depends on it.</summary>
internal enum Scope
{
    /// <summary>Not at all: only whose view it is carries over.</summary>
    None,

    /// <summary>The child is the complement of the head: hedges and negations that the head itself expresses reach it.</summary>
    Complement,

    /// <summary>Coordination under one subject: auxiliaries and negation reach it.</summary>
    Shared,

    /// <summary>The object of a light verb: all that holds of the verb holds of it.</summary>
    Light,

    /// <summary>An adverbial clause: modality reaches it, polarity does not.</summary>
    Modality,
}
