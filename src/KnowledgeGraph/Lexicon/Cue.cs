namespace KnowledgeGraph.Lexicon;

/// <summary>A word or phrase that changes polarity or modality.</summary>
/// <param name="Words">Lemmas separated by spaces.</param>
/// <param name="PartOfSpeech">AUX, VERB, ADV, ADJ, ADP, NOUN, DET, PRON, SCONJ, CCONJ or PHRASE.</param>
/// <param name="Effect">possible, proposed, asserted, negated, negated-proposed.</param>
/// <param name="Scope">clause, complement, condition or argument.</param>
public sealed record Cue(string Words, string PartOfSpeech, string Effect, string Scope);
