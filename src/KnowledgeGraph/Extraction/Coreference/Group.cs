using System.Collections.Immutable;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Entities named together, to which "both", "they" or "the two countries" may refer.</summary>
/// <param name="Members">In the order of the text.</param>
/// <param name="Sentence">Position of the sentence in the document.</param>
/// <param name="Prominence">Coordinated subjects 3, other coordination 2, pairs of modifiers 1.</param>
internal sealed record Group(ImmutableArray<DocumentEntity> Members, int Sentence, double Prominence);
