using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Evaluation.Claims;
using KnowledgeGraph.Evaluation.Treebank;

namespace KnowledgeGraph.Cli.Scoring;

/// <summary>Scores as rows: shares from 0 to 1, and the counts behind them.</summary>
internal static class ScoreRows
{
    private static readonly string[] ClaimColumns = ["measure", "precision", "recall", "F1", "matched", "predicted", "gold"];
    private static readonly string[] CalibrationColumns = ["from", "to", "mean confidence", "precision", "right", "claims"];
    private static readonly string[] TreebankColumns = ["measure", "precision", "recall", "F1", "correct", "given", "gold"];

    /// <summary>Scores of claims, then one row for each relation type.</summary>
    public static RowSet Of(ClaimScores scores)
    {
        IReadOnlyList<object?>[] overall =
        [
            Row("strict", scores.Strict), Row("family", scores.Family), Row("pair", scores.Pair), Row("core", scores.Core), Row("entities", scores.Entities),
            Row("polarity", scores.Polarity), Row("modality", scores.Modality), Row("attributed_to", scores.AttributedTo), Row("kind", scores.Kind),
        ];
        return new RowSet(ClaimColumns, overall.Concat(scores.PerRelation.Select(r => Row(r.Key, r.Value))));
    }

    /// <summary>Scores of the language engine, then, if asked for, one row for each dependency relation.</summary>
    public static RowSet Of(TreebankScores scores, bool perRelation)
    {
        IReadOnlyList<object?>[] overall =
        [
            Row("tokens", scores.Tokens), Row("sentences", scores.Sentences), Row("words", scores.Words), Row("UPOS", scores.Upos), Row("XPOS", scores.Xpos),
            Row("features", scores.Features), Row("lemmas", scores.Lemmas), Row("UAS", scores.Uas), Row("LAS", scores.Las),
            Row("LAS with subtypes", scores.LasWithSubtypes),
        ];
        return new RowSet(TreebankColumns, overall.Concat(perRelation ? scores.Relations.Select(r => Row(r.Relation, r.Score)) : []));
    }

    /// <summary>Four groups of triples of like confidence, the surest first.</summary>
    public static RowSet Calibration(ClaimScores scores) => new(
        CalibrationColumns,
        CalibrationGroup.Cut(scores.Judged, 4).Select(g => (IReadOnlyList<object?>)[g.Most, g.Least, Round(g.Mean), Round(g.Right.Share), g.Right.Agreed, g.Right.Compared]));

    private static IReadOnlyList<object?> Row(string measure, Counts counts) =>
        [measure, Round(counts.Precision), Round(counts.Recall), Round(counts.F1), counts.Matched, counts.Predicted, counts.Gold];

    private static IReadOnlyList<object?> Row(string measure, Agreement agreement) =>
        [measure, Round(agreement.Share), null, null, agreement.Agreed, agreement.Compared, null];

    private static IReadOnlyList<object?> Row(string measure, Score score) =>
        [measure, Round(score.Precision), Round(score.Recall), Round(score.F1), score.Correct, score.System, score.Gold];

    private static double Round(double share) => Math.Round(share, 4);
}
