namespace KnowledgeGraph.Syntax;

/// <summary>The language model's guess at what a word's name is, without position tags.</summary>
public enum NamedEntityTag
{
    /// <summary>No name.</summary>
    None,

    /// <summary>Part of a person's name.</summary>
    Person,

    /// <summary>Part of an organisation's name.</summary>
    Organization,

    /// <summary>Part of a place's name.</summary>
    Location,
}
