namespace KnowledgeGraph.Syntax;

/// <summary>A word before it is parsed.</summary>
/// <param name="Form">As the parser is to see it: as written, but for repairs such as a word hyphenated at a line's end.</param>
/// <param name="Start">Offset of its first character in the document's text.</param>
/// <param name="End">Offset behind its last character.</param>
public readonly record struct TokenSpan(string Form, int Start, int End);
