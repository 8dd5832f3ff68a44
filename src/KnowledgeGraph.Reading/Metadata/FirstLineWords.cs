namespace KnowledgeGraph.Reading.Metadata;

/// <summary>The vocabulary of <c>first-lines.csv</c>: words by which the lines around a title are recognised. Case does not matter.</summary>
/// <param name="Kickers">Labels over a title, such as <c>EDITORIAL</c>.</param>
/// <param name="Publishers">Words in the name of a medium or institution, such as <c>Review</c>.</param>
/// <param name="Unnamed">Words of a byline that names nobody, such as <c>Correspondent</c>.</param>
internal sealed record FirstLineWords(IReadOnlySet<string> Kickers, IReadOnlySet<string> Publishers, IReadOnlySet<string> Unnamed);
