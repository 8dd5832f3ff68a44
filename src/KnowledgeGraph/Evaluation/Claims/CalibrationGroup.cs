using System.Collections.Immutable;

namespace KnowledgeGraph.Evaluation.Claims;

/// <summary>Predicted triples of like confidence, and how many of them are right: what a confidence is worth.</summary>
/// <param name="Least">Lowest confidence of the group.</param>
/// <param name="Most">Highest confidence of the group.</param>
/// <param name="Mean">Mean confidence: what the share of right triples should be.</param>
/// <param name="Right">Triples that gold has, of those of the group.</param>
public sealed record CalibrationGroup(double Least, double Most, double Mean, Agreement Right)
{
    /// <summary>Cuts triples into groups of the same size, the surest first; fewer groups where there are fewer triples.</summary>
    public static ImmutableArray<CalibrationGroup> Cut(IReadOnlyCollection<JudgedTriple> triples, int groups)
    {
        JudgedTriple[] sorted = [.. triples.OrderByDescending(t => t.Confidence)];
        return [.. Enumerable.Range(0, groups)
            .Select(i => sorted[(sorted.Length * i / groups)..(sorted.Length * (i + 1) / groups)])
            .Where(part => part.Length > 0)
            .Select(part => new CalibrationGroup(
                part[^1].Confidence, part[0].Confidence, part.Average(t => t.Confidence), new Agreement(part.Count(t => t.IsRight), part.Length)))];
    }
}
