namespace KnowledgeGraph.Syntax;

/// <summary>One syntactic word of a sentence with its place in the text and in the dependency tree.</summary>
public sealed class Token
{
    /// <summary>Position in the sentence, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The word as written.</summary>
    public required string Form { get; init; }

    /// <summary>Offset of its first character in the document's text.</summary>
    public required int Start { get; init; }

    /// <summary>Offset behind its last character.</summary>
    public required int End { get; init; }

    /// <summary>Dictionary form; names keep their case.</summary>
    public required string Lemma { get; init; }

    /// <summary>Universal part of speech.</summary>
    public required PartOfSpeech Upos { get; init; }

    /// <summary>Penn Treebank tag, e.g. <c>VBN</c>.</summary>
    public required string Xpos { get; init; }

    /// <summary>Morphological features as CoNLL-U writes them, e.g. <c>Number=Sing|Person=3</c>; <c>_</c> for none.</summary>
    public required string Features { get; init; }

    /// <summary>Index of the dependency head; −1 for the root.</summary>
    public required int Head { get; init; }

    /// <summary>Dependency relation with its subtype, e.g. <c>nsubj:pass</c>.</summary>
    public required string Relation { get; init; }

    /// <summary>Named-entity class of the word.</summary>
    public required NamedEntityTag Entity { get; init; }

    /// <summary>True on the first word of a name.</summary>
    public required bool EntityBegins { get; init; }

    /// <summary>True where a white-space character (or nothing but the sentence's end) follows in the text.</summary>
    public bool SpaceAfter { get; init; } = true;

    /// <summary>The same word with another lemma.</summary>
    public Token WithLemma(string lemma) => new()
    {
        Index = Index,
        Form = Form,
        Start = Start,
        End = End,
        Lemma = lemma,
        Upos = Upos,
        Xpos = Xpos,
        Features = Features,
        Head = Head,
        Relation = Relation,
        Entity = Entity,
        EntityBegins = EntityBegins,
        SpaceAfter = SpaceAfter,
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Index}:{Form}/{Upos}<-{Relation}-{Head}";
}
