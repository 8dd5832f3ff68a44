using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Something named before, to which a pronoun or description may refer.</summary>
/// <param name="Entity">What was named.</param>
/// <param name="Mention">Where.</param>
/// <param name="Sentence">Position of the sentence in the document.</param>
/// <param name="Prominence">Subject 3, object 2, possessor or oblique 1.5, modifier 1.</param>
internal readonly record struct Antecedent(DocumentEntity Entity, Mention Mention, int Sentence, double Prominence);
