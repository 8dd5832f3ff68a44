using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export;

/// <summary>All relationships of two entities.</summary>
internal sealed class FoldedPair
{
    public List<Relationship> Parts { get; } = [];

    /// <summary>
    /// One edge for all. Documents is the greatest number of a part: documents that several parts share cannot be told without reading the claims.
    /// </summary>
    public Relationship Build(string source, string target)
    {
        var signed = Math.Round(Parts.Sum(p => p.SignedWeight), 4);
        var relation = signed > 0 ? "COOPERATION" : signed < 0 ? "CONFLICT" : "TIE";
        return new Relationship(
            RelationshipBuilder.IdOf(source, relation, target),
            source,
            relation,
            target,
            Parts.Sum(p => p.Claims),
            Parts.Max(p => p.Documents),
            Parts.Sum(p => p.Affirmed),
            Parts.Sum(p => p.Negated),
            Parts.Sum(p => p.Asserted),
            Parts.Sum(p => p.Possible),
            Parts.Sum(p => p.Proposed),
            Parts.Max(p => p.Confidence),
            Math.Round(Parts.Sum(p => p.Weight), 4),
            Parts.Select(p => p.First).OfType<string>().Min(StringComparer.Ordinal),
            Parts.Select(p => p.Last).OfType<string>().Max(StringComparer.Ordinal),
            Math.Sign(signed)) { SignedWeight = signed };
    }
}
