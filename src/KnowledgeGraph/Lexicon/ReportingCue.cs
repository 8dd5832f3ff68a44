namespace KnowledgeGraph.Lexicon;

/// <summary>A word that says whose view something is.</summary>
/// <param name="Lemma">Verb, noun or phrase.</param>
/// <param name="PartOfSpeech">VERB, NOUN, ADJ or PHRASE.</param>
/// <param name="Stance">say, believe, deny, promise, urge, ask or label.</param>
/// <param name="Frame">ccomp, object-as or phrase.</param>
public sealed record ReportingCue(string Lemma, string PartOfSpeech, string Stance, string Frame);
