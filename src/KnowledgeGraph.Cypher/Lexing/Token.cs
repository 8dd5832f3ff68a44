namespace KnowledgeGraph.Cypher.Lexing;

/// <summary>A word of the query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; of a string, parameter or quoted name without the marks around it.</param>
/// <param name="Start">Offset of its first character in the query.</param>
/// <param name="End">Offset behind its last character.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int End)
{
    /// <summary>True for this keyword, in any case.</summary>
    public bool IsKeyword(string keyword) => Kind == TokenKind.Identifier && Text.Equals(keyword, StringComparison.OrdinalIgnoreCase);

    /// <summary>True for this symbol.</summary>
    public bool IsSymbol(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    /// <summary>True for a name, quoted or not.</summary>
    public bool IsName => Kind is TokenKind.Identifier or TokenKind.QuotedIdentifier;

    /// <summary>For messages.</summary>
    public override string ToString() => Kind == TokenKind.End ? "the end of the query" : $"'{Text}'";
}
