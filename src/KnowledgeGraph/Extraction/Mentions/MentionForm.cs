namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>How a mention refers.</summary>
public enum MentionForm
{
    /// <summary>A proper name, or a name of the lexicon.</summary>
    Name,

    /// <summary>An adjective or prefix that stands for its actor: Russian, Sino-.</summary>
    Adjective,

    /// <summary>A noun phrase that names a concept by its head noun: border dispute.</summary>
    NounPhrase,

    /// <summary>A definite description that refers back: the bloc, the two countries.</summary>
    Epithet,

    /// <summary>A pronoun.</summary>
    Pronoun,
}
