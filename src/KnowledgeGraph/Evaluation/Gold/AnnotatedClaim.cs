using System.Collections.Immutable;

namespace KnowledgeGraph.Evaluation.Gold;

/// <summary>A line of a claims file. Entities are given by name; qualifiers are words, as in the file.</summary>
/// <param name="Sentence">Number of the sentence, as written in the file.</param>
/// <param name="Source">Name of the entity that the relation starts from; the column is <c>subject</c>.</param>
/// <param name="Relation">Name of the relation type.</param>
/// <param name="Target">Name of the entity that the relation points to; the column is <c>object</c>.</param>
/// <param name="Polarity"><c>affirmed</c> or <c>negated</c>.</param>
/// <param name="Modality"><c>asserted</c>, <c>possible</c> or <c>proposed</c>.</param>
/// <param name="AttributedTo">Names of the actors whose view it is; empty for the author's own voice.</param>
/// <param name="Quote">The words that bear it out.</param>
/// <param name="Confidence">How sure a program is, 0 to 1; null for people and for files that don't say.</param>
public sealed record AnnotatedClaim(
    string Sentence,
    string Source,
    string Relation,
    string Target,
    string Polarity,
    string Modality,
    ImmutableArray<string> AttributedTo,
    string Quote,
    double? Confidence = null);
