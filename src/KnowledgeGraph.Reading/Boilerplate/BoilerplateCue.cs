namespace KnowledgeGraph.Reading.Boilerplate;

/// <summary>A row of <c>boilerplate.csv</c>.</summary>
/// <param name="Cue">Words, or a regular expression, by which text that is not the author's is known.</param>
/// <param name="Match">Where in a block they stand.</param>
/// <param name="Reason">What the text is; the ledger shows it.</param>
/// <param name="Extent">How much of the document is meant.</param>
internal sealed record BoilerplateCue(string Cue, CueMatch Match, string Reason, CueExtent Extent);
