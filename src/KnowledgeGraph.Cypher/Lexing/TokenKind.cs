namespace KnowledgeGraph.Cypher.Lexing;

/// <summary>What a token is. Keywords are identifiers: Cypher reserves few, and the parser knows where one can stand.</summary>
internal enum TokenKind
{
    /// <summary>A name as written.</summary>
    Identifier,

    /// <summary>A name in backquotes: never a keyword.</summary>
    QuotedIdentifier,

    /// <summary><c>$name</c>.</summary>
    Parameter,

    /// <summary>Decimal, <c>0x</c> or <c>0o</c>.</summary>
    Integer,

    /// <summary>With a point or an exponent.</summary>
    Float,

    /// <summary>In single or double quotes; the text is unescaped.</summary>
    String,

    /// <summary>Punctuation or an operator.</summary>
    Symbol,

    /// <summary>Behind the last token.</summary>
    End,
}
