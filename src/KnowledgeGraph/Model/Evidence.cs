namespace KnowledgeGraph.Model;

/// <summary>The stretch of a document that bears a claim out.</summary>
/// <param name="Quote">Verbatim: equals the document's text from <paramref name="Start"/> to <paramref name="End"/>.</param>
/// <param name="Start">Offset of the first character, in UTF-16 units of <see cref="Document.Text"/>.</param>
/// <param name="End">Offset behind the last character.</param>
public readonly record struct Evidence(string Quote, int Start, int End);
