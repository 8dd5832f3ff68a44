namespace KnowledgeGraph.Evaluation.Claims;

/// <summary>Prints scores as a table for people.</summary>
public static class ScoreTable
{
    /// <summary>Writes the table.</summary>
    /// <param name="scores">What to print.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="perRelation">Adds a line for each relation type, those most frequent in gold first.</param>
    /// <param name="errorsOf">Prints missed and wrong triples of this document first; null for none.</param>
    public static void Write(ClaimScores scores, TextWriter writer, bool perRelation = false, string? errorsOf = null)
    {
        foreach (var error in errorsOf is null ? [] : scores.Errors.GetValueOrDefault(errorsOf, []))
        {
            writer.WriteLine($"{(error.IsMissed ? "MISSED" : "WRONG")}\t{error.Triple}\t[{error.Sentence}] {error.Quote}");
        }

        if (!scores.WithoutPrediction.IsEmpty)
        {
            writer.WriteLine($"no predictions for {scores.WithoutPrediction.Length} of {scores.Documents} documents: {string.Join(' ', scores.WithoutPrediction)}");
        }

        writer.WriteLine($"{"",10} {"P",6} {"R",6} {"F1",6}   matched/predicted/gold over {scores.Documents} documents");
        foreach (var (name, counts) in new[]
        {
            ("strict", scores.Strict), ("family", scores.Family), ("pair", scores.Pair), ("core", scores.Core), ("entities", scores.Entities),
        })
        {
            writer.WriteLine($"{name,-10} {Figures(counts)}");
        }

        writer.WriteLine($"qualifiers polarity {Figures(scores.Polarity)}  modality {Figures(scores.Modality)}  attributed_to {Figures(scores.AttributedTo)}  kind {Figures(scores.Kind)}");
        foreach (var (relation, counts) in perRelation ? scores.PerRelation.OrderByDescending(p => p.Value.Gold) : Enumerable.Empty<KeyValuePair<string, Counts>>())
        {
            writer.WriteLine($"  {relation,-18} {Figures(counts)}");
        }
    }

    private static string Figures(Counts c) => $"{c.Precision,6:F3} {c.Recall,6:F3} {c.F1,6:F3}   {c.Matched}/{c.Predicted}/{c.Gold}";

    private static string Figures(Agreement a) => $"{a.Agreed}/{a.Compared} = {a.Share:F3}";
}
