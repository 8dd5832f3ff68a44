using System.Collections.Immutable;

namespace KnowledgeGraph.Evaluation.Treebank;

/// <summary>What the language engine gets right on a treebank, by the definitions of the CoNLL 2018 shared task unless said otherwise.</summary>
/// <param name="Tokens">Stretches of text that are one token.</param>
/// <param name="Sentences">Stretches of text that are one sentence.</param>
/// <param name="Words">Syntactic words: the parts of a contraction count each.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn Treebank tag.</param>
/// <param name="Features">All features of the word, also those that only this treebank has (the shared task counts the universal ones).</param>
/// <param name="Lemmas">Dictionary form.</param>
/// <param name="Uas">Head.</param>
/// <param name="Las">Head and relation without its subtype.</param>
/// <param name="LasWithSubtypes">Head and relation with its subtype: stricter than the shared task.</param>
/// <param name="Relations">Head and relation with its subtype, for each relation, the most frequent first.</param>
public sealed record TreebankScores(
    Score Tokens,
    Score Sentences,
    Score Words,
    Score Upos,
    Score Xpos,
    Score Features,
    Score Lemmas,
    Score Uas,
    Score Las,
    Score LasWithSubtypes,
    ImmutableArray<RelationScore> Relations);
