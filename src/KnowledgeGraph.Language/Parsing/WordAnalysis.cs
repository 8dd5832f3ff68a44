namespace KnowledgeGraph.Language.Parsing;

/// <summary>What the model says about one word, in the numbers of its classes.</summary>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn Treebank tag.</param>
/// <param name="Features">Morphological features.</param>
/// <param name="LemmaScript">How the lemma is made from the form.</param>
/// <param name="Entity">Named-entity class.</param>
/// <param name="Head">Index of the head in the sentence; −1 for the root.</param>
/// <param name="Relation">Relation to the head.</param>
internal readonly record struct WordAnalysis(int Upos, int Xpos, int Features, int LemmaScript, int Entity, int Head, int Relation);
