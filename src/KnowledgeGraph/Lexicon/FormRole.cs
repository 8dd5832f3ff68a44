namespace KnowledgeGraph.Lexicon;

/// <summary>How a surface form stands for its entity.</summary>
public enum FormRole
{
    /// <summary>A name or other spelling.</summary>
    Name,

    /// <summary>An adjective: Russian, Sino.</summary>
    Adjective,

    /// <summary>Its people: Russians, a Pole.</summary>
    People,

    /// <summary>Its capital, which in prose of this field mostly stands for the government.</summary>
    Capital,

    /// <summary>A seat of power: the Kremlin.</summary>
    Seat,

    /// <summary>A surname that alone identifies the person.</summary>
    Surname,
}
