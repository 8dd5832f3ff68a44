using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Language.Decoding;

/// <summary>A named-entity class of the network: what a word's name is, and whether the word begins it.</summary>
/// <param name="Tag">What the name is.</param>
/// <param name="Begins">True for the first word of a name.</param>
internal readonly record struct EntityLabel(NamedEntityTag Tag, bool Begins)
{
    /// <summary>Reads <c>O</c>, <c>B-PER</c>, <c>I-LOC</c> and the like.</summary>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static EntityLabel Parse(string label) => label.Split('-') switch
    {
        ["O"] => default,
        ["B" or "I", "PER"] => new(NamedEntityTag.Person, label[0] == 'B'),
        ["B" or "I", "ORG"] => new(NamedEntityTag.Organization, label[0] == 'B'),
        ["B" or "I", "LOC"] => new(NamedEntityTag.Location, label[0] == 'B'),
        _ => throw new FormatException($"unknown named-entity class '{label}'"),
    };

    /// <summary>The label after a word with another: a name that goes on from nothing, or from a name of another class, begins here.</summary>
    public EntityLabel After(EntityLabel previous) => this with { Begins = Tag != NamedEntityTag.None && (Begins || previous.Tag != Tag) };
}
