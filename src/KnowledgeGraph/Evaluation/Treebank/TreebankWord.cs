namespace KnowledgeGraph.Evaluation.Treebank;

/// <summary>One syntactic word of a treebank.</summary>
/// <param name="Form">As written; a word of a contraction may be spelled out.</param>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn Treebank tag.</param>
/// <param name="Features">Morphological features, <c>_</c> for none.</param>
/// <param name="Head">Number of the head in the sentence, from 1; 0 for the root.</param>
/// <param name="Relation">Relation to the head with its subtype.</param>
public sealed record TreebankWord(string Form, string Lemma, string Upos, string Xpos, string Features, int Head, string Relation);
